package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the schemas of a CRD out of types, and gathers the columns that fields ask for. */
final class SchemaBuilder {

  private final Problems problems;
  private final Defaults defaults;
  private final FieldAnnotations annotations;
  private final Immutability immutability;
  private final List<Yaml.Mapping> columns = new ArrayList<>();

  SchemaBuilder(Evaluator evaluator, Problems problems) {
    this.problems = problems;
    this.defaults = new Defaults(evaluator, problems);
    this.annotations = new FieldAnnotations(evaluator, problems);
    this.immutability = new Immutability(problems);
  }

  List<Yaml.Mapping> columns() {
    return List.copyOf(columns);
  }

  Defaults defaults() {
    return defaults;
  }

  ObjectFields schema(Type type, SchemaPlace place) {
    return switch (type) {
      case Type.Bool() -> ScalarSchemas.typed("boolean");
      case Type.Int whole -> ScalarSchemas.whole(whole);
      case Type.Number number -> ScalarSchemas.number(number);
      case Type.Text(Type.TextRules rules) -> ScalarSchemas.text(rules);
      case Type.Enumeration enumeration -> ScalarSchemas.enumeration(enumeration);
      case Type.Version() -> ScalarSchemas.version();
      case Type.Quantity() -> ScalarSchemas.quantity();
      case Type.Duration() -> ScalarSchemas.duration();
      case Type.Date() -> ScalarSchemas.date();
      case Type.IntOrString() -> ScalarSchemas.intOrString();
      case Type.ListOf list -> list(list, place);
      case Type.SetOf(Type element) ->
          array(element, place.element()).with("x-kubernetes-list-type", "set");
      case Type.MapOf map -> map(map, place);
      case Type.Record(RecordShape shape) -> record(shape, place);
      case Type.Maybe(Type of) -> schema(of, place);
      case Type.Resource(Optional<Type.ResourceKind> kind) -> resource(kind);
      case Type.Any() -> ScalarSchemas.anything();
      case Type.Unknown _, Type.Nothing _ ->
          throw new CompilerBug("no schema for " + type + " at " + place);
    };
  }

  private ObjectFields list(Type.ListOf list, SchemaPlace place) {
    boolean keyed = !list.keys().isEmpty();
    ObjectFields array = array(list.element(), keyed ? place.value() : place.element());
    if (keyed) {
      array
          .with("x-kubernetes-list-type", "map")
          .withTexts("x-kubernetes-list-map-keys", list.keys());
    }
    return ScalarSchemas.size(array, list.size(), "minItems", "maxItems");
  }

  private ObjectFields array(Type element, SchemaPlace items) {
    return ScalarSchemas.typed("array").with("items", schema(element, items).toMapping());
  }

  private ObjectFields map(Type.MapOf map, SchemaPlace place) {
    ObjectFields schema =
        ScalarSchemas.typed("object")
            .with("additionalProperties", schema(map.value(), place.value()).toMapping());
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
      problems.add(RecursiveApiType.of(shape, place));
      return schema;
    }
    shape.checks().forEach(check -> problems.add(new CheckBelowApi(check.at(), place.toString())));
    fields(shape, schema, place.inside(shape));
    if (shape.open()) {
      schema.with(ScalarSchemas.PRESERVE, Yaml.of(true));
    }
    return schema.withText(
        "description", Optional.of(shape.documentation()).filter(text -> !text.isEmpty()));
  }

  private void fields(RecordShape shape, ObjectFields schema, SchemaPlace place) {
    ObjectFields properties = new ObjectFields();
    for (RecordShape.Field field : shape.fields().values()) {
      properties.with(field.name(), field(field, place.field(field.name())));
    }
    schema
        .withEntries("properties", properties.toMapping())
        .withTexts("required", defaults.required(shape))
        .withItems("oneOf", Choices.only(shape))
        .withItems("allOf", Choices.several(shape))
        .withItems("x-kubernetes-validations", immutability.ofOptionalFields(shape, place));
  }

  private Yaml.Mapping field(RecordShape.Field field, SchemaPlace place) {
    annotations.column(field, place).ifPresent(columns::add);
    return schema(field.type(), place)
        .withText("description", annotations.description(field))
        .with("default", defaults.of(field))
        .with("example", annotations.example(field))
        .withItems("x-kubernetes-validations", immutability.of(field, place))
        .toMapping();
  }
}
