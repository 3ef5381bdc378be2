package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.kratix.cel.Cel;
import dev.promiselang.emit.kratix.cel.CheckTranslator;
import dev.promiselang.emit.kratix.cel.CostLedger;
import dev.promiselang.emit.kratix.cel.Enclosure;
import dev.promiselang.emit.kratix.cel.Platform;
import dev.promiselang.emit.kratix.cel.Rule;
import dev.promiselang.emit.kratix.cel.RulePlace;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.names.Resolution;
import dev.promiselang.source.Span;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the schemas of a CRD out of types, and gathers the columns that fields ask for. */
final class SchemaBuilder {

  private final Problems problems;
  private final Defaults defaults;
  private final FieldAnnotations annotations;
  private final Immutability immutability;
  private final CheckTranslator checks;
  private final CostLedger costs;
  private final Resolution resolution;
  private final RawDifferences differences;
  private final List<Yaml.Mapping> columns = new ArrayList<>();
  private final Map<List<String>, Span> places = new HashMap<>();
  private final Set<RecordShape> recursive = new HashSet<>();

  SchemaBuilder(Program program, Evaluator evaluator, Problems problems) {
    this.problems = problems;
    Platform platform = Platform.of(program.graph().manifest().kubernetes());
    this.checks = new CheckTranslator(program, evaluator, platform, problems);
    this.costs = new CostLedger(platform);
    this.defaults = new Defaults(evaluator, program.resolution(), problems);
    this.annotations = new FieldAnnotations(evaluator, problems);
    this.immutability = new Immutability(problems);
    this.resolution = program.resolution();
    this.differences = new RawDifferences(evaluator, problems);
  }

  RawDifferences differences() {
    return differences;
  }

  /** Where the fields are declared whose schemas stand at these keys. */
  Map<List<String>, Span> places() {
    return Collections.unmodifiableMap(places);
  }

  FieldAnnotations annotations() {
    return annotations;
  }

  /** The columns that fields ask for, in the order of the source. */
  List<Yaml.Mapping> columns() {
    return List.copyOf(columns);
  }

  Defaults defaults() {
    return defaults;
  }

  /** What all rules that have been written cost, once the schema is whole. */
  CostLedger costs() {
    return costs;
  }

  /** The schema of a type, and what is said before the declarations that it is written with. */
  ObjectFields schema(Type type, WrittenType written, SchemaPlace place) {
    ObjectFields schema = plain(type, written, place);
    return written.annotations().isEmpty()
        ? schema
        : new ObjectFields()
            .withAll(differences.apply(written.annotations(), schema.toMapping(), place.pointer()));
  }

  ObjectFields schema(RecordShape shape, SchemaPlace place) {
    return record(shape, place);
  }

  private ObjectFields plain(Type type, WrittenType written, SchemaPlace place) {
    return switch (type) {
      case Type.Bool() -> ScalarSchemas.typed("boolean");
      case Type.Int whole -> {
        BoundNotExact.of(whole, place).ifPresent(problems::add);
        yield ScalarSchemas.whole(whole);
      }
      case Type.Number number -> ScalarSchemas.number(number);
      case Type.Text(Type.TextRules rules) -> text(ScalarSchemas.text(rules), place);
      case Type.Enumeration enumeration -> ScalarSchemas.enumeration(enumeration);
      case Type.Version() -> ScalarSchemas.version();
      case Type.Quantity() -> ScalarSchemas.quantity();
      case Type.Duration() -> text(ScalarSchemas.duration(), place);
      case Type.Date() -> text(ScalarSchemas.date(), place);
      case Type.IntOrString() -> ScalarSchemas.intOrString();
      case Type.ListOf list -> list(list, written, place);
      case Type.SetOf set -> set(set, written, place);
      case Type.MapOf map -> map(map, written, place);
      case Type.Record(RecordShape shape) -> record(shape, place);
      case Type.Maybe(Type of) -> plain(of, written, place);
      case Type.Resource(Optional<Type.ResourceKind> kind) -> resource(kind);
      case Type.Any() -> ScalarSchemas.anything();
      case Type.Unknown _, Type.Nothing _ ->
          throw new CompilerBug("no schema for " + type + " at " + place);
    };
  }

  private static ObjectFields text(ObjectFields text, SchemaPlace place) {
    return place.isAsked() ? ScalarSchemas.noList(text) : text;
  }

  private ObjectFields list(Type.ListOf list, WrittenType written, SchemaPlace place) {
    ObjectFields array = array(list, list.element(), written, place);
    if (!list.keys().isEmpty()) {
      array
          .with("x-kubernetes-list-type", "map")
          .withTexts("x-kubernetes-list-map-keys", list.keys());
    }
    return ScalarSchemas.size(array, list.size(), "minItems", "maxItems");
  }

  private ObjectFields array(Type type, Type element, WrittenType written, SchemaPlace place) {
    return ScalarSchemas.typed("array")
        .with("items", inside(type, element, written, place).toMapping());
  }

  private ObjectFields inside(Type around, Type type, WrittenType written, SchemaPlace place) {
    return schema(type, written.element(resolution), place.within(around));
  }

  /** A set of members that are all known has no more than these. */
  private ObjectFields set(Type.SetOf set, WrittenType written, SchemaPlace place) {
    ObjectFields schema =
        array(set, set.element(), written, place).with("x-kubernetes-list-type", "set");
    return schema.with("maxItems", Enclosure.most(set).map(Yaml::of));
  }

  private ObjectFields map(Type.MapOf map, WrittenType written, SchemaPlace place) {
    ObjectFields schema =
        ScalarSchemas.typed("object")
            .with("additionalProperties", inside(map, map.value(), written, place).toMapping());
    return ScalarSchemas.size(schema, map.size(), "minProperties", "maxProperties");
  }

  private static ObjectFields resource(Optional<Type.ResourceKind> kind) {
    ObjectFields properties = new ObjectFields();
    kind.ifPresent(
        known ->
            properties
                .with("apiVersion", constant(known.apiVersion()))
                .with("kind", constant(known.kind())));
    return ScalarSchemas.typed("object")
        .with("x-kubernetes-embedded-resource", Yaml.of(true))
        .with(ScalarSchemas.PRESERVE, Yaml.of(true))
        .withEntries("properties", properties.toMapping());
  }

  private static Yaml.Mapping constant(String text) {
    return ScalarSchemas.typed("string").withTexts("enum", List.of(text)).toMapping();
  }

  private ObjectFields record(RecordShape shape, SchemaPlace place) {
    ObjectFields schema = ScalarSchemas.typed("object");
    if (place.isInside(shape)) {
      if (recursive.add(shape)) {
        problems.add(RecursiveApiType.of(shape, place));
      }
      return schema;
    }
    fields(shape, schema, place.inside(shape));
    defaults.keepChecks(shape);
    if (shape.open()) {
      schema.with(ScalarSchemas.PRESERVE, Yaml.of(true));
    }
    schema.withText(
        "description", Optional.of(shape.documentation()).filter(text -> !text.isEmpty()));
    return place.isAsked()
        ? withRules(schema, rules(shape, place), new Type.Record(shape), place)
        : schema;
  }

  private List<Rule> rules(RecordShape shape, SchemaPlace place) {
    List<Rule> rules = new ArrayList<>(checks.rules(shape));
    rules.addAll(immutability.ofOptionalFields(shape, place));
    return rules;
  }

  /** The schema with more rules; what they cost is written down. */
  private ObjectFields withRules(
      ObjectFields schema, List<Rule> rules, Type type, SchemaPlace place) {
    costs.add(rules, new RulePlace(type, schema.toMapping(), place.toString(), place.enclosures()));
    return schema.withMore(
        "x-kubernetes-validations", rules.stream().map(SchemaBuilder::written).toList());
  }

  /** A message that cannot be computed for a request is replaced by the one that is fixed. */
  private static Yaml.Mapping written(Rule rule) {
    return new ObjectFields()
        .with("rule", rule.condition().text())
        .with("message", rule.message())
        .withText("messageExpression", rule.messageExpression().map(Cel::text))
        .toMapping();
  }

  private void fields(RecordShape shape, ObjectFields schema, SchemaPlace place) {
    ObjectFields properties = new ObjectFields();
    for (RecordShape.Field field : shape.fields().values()) {
      properties.with(field.name(), field(field, place.field(field)));
    }
    schema
        .withEntries("properties", properties.toMapping())
        .withTexts("required", defaults.required(shape))
        .withItems("oneOf", Choices.only(shape))
        .withItems("allOf", Choices.several(shape));
  }

  private Yaml.Mapping field(RecordShape.Field field, SchemaPlace place) {
    places.put(place.pointer(), place.at());
    annotations.column(field, place).ifPresent(columns::add);
    WrittenType written =
        field.written().map(type -> WrittenType.of(type, resolution)).orElse(WrittenType.NOWHERE);
    ObjectFields schema =
        schema(field.type(), written, place)
            .withText("description", annotations.description(field))
            .with("default", defaults.of(field))
            .with("example", annotations.example(field));
    Yaml.Mapping whole =
        withRules(schema, immutability.of(field, place), field.type(), place).toMapping();
    return differences.apply(field.annotations(), whole, place.pointer());
  }
}
