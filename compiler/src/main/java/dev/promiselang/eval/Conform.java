package dev.promiselang.eval;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.Span;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Refinements;
import dev.promiselang.types.Type;
import dev.promiselang.types.TypeWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a value what its place asks for: converted, completed by defaults, its rules checked. A
 * value that conforms comes back as it is.
 */
final class Conform {

  private static final String METADATA = "metadata";

  /** A kind whose objects have the metadata that all have. */
  private static final Type.ResourceKind SOME_KIND = new Type.ResourceKind("v1", "ConfigMap");

  /** What every object says of itself. */
  private static final List<String> OWN = List.of(Constructions.API_VERSION, Constructions.KIND);

  private static final Value ABSENT = new Value.Absent();

  private final Run run;
  private final boolean requests;
  private final ConformScalar scalars;
  private final ConformList lists;
  private final ConformRecord records;

  private Conform(Run run, boolean requests) {
    this.run = run;
    this.requests = requests;
    this.scalars = new ConformScalar(this);
    this.lists = new ConformList(run, this);
    this.records = new ConformRecord(run, this);
  }

  /** For values of the program and of the files that it reads. */
  static Conform ofProgram(Run run) {
    return new Conform(run, false);
  }

  /** For requests, of which an API server takes what the schema says and nothing like it. */
  static Conform ofRequests(Run run) {
    return new Conform(run, true);
  }

  boolean isOfRequests() {
    return requests;
  }

  /** The place is where the value is written, {@code because} what declares its type. */
  Value to(Value value, Type type, Place place, Optional<Label> because) {
    if (value instanceof Value.Failed) {
      return value;
    }
    return switch (type) {
      case Type.Unknown _, Type.Any _ -> value;
      case Type.Maybe(Type of) ->
          isNothing(value) ? new Value.Absent() : to(value, of, place, because);
      case Type.Nothing _ ->
          isNothing(value) ? new Value.Absent() : wrong(value, type, place, because);
      case Type.Bool _,
          Type.Int _,
          Type.Number _,
          Type.Text _,
          Type.Enumeration _,
          Type.Version _,
          Type.Quantity _,
          Type.Duration _,
          Type.Date _,
          Type.IntOrString _ ->
          scalars.to(value, type, place, because);
      case Type.ListOf list -> lists.list(value, list, place, because);
      case Type.SetOf(Type element) -> lists.set(value, element, place, because);
      case Type.MapOf map -> map(value, map, place, because);
      case Type.Record(var shape) -> records.to(value, shape, place, because);
      case Type.Resource(var kind) -> resource(value, type, kind, place, because);
    };
  }

  static boolean isNothing(Value value) {
    return value instanceof Value.Absent || value instanceof Value.Null;
  }

  /** Reports a value that is of another kind than the type. */
  Value wrong(Value value, Type type, Place place, Optional<Label> because) {
    return fail(
        new WrongValue(place.at(), TypeWords.withArticle(type), ValueWords.of(value), because));
  }

  /** Reports a value that breaks a rule, if it does. */
  Value keeping(Value value, Optional<String> violation, Place place, Optional<Label> because) {
    return violation.isEmpty()
        ? value
        : fail(new ValueBreaksRule(place.at(), ValueWords.of(value), violation.get(), because));
  }

  Value fail(Problem problem) {
    return run.findings.fail(problem);
  }

  private Value map(Value value, Type.MapOf type, Place place, Optional<Label> because) {
    if (!(value instanceof Value.Mapping mapping)) {
      return wrong(value, type, place, because);
    }
    Map<String, Value> entries = new HashMap<>();
    boolean changed = mapping.shape().isPresent();
    for (var entry : mapping.entries().entrySet()) {
      Value old = entry.getValue();
      Value kept =
          isNothing(old)
              ? new Value.Absent()
              : to(old, type.value(), place.field(entry.getKey()), because);
      entries.put(entry.getKey(), kept);
      changed |= kept != old;
    }
    Value.Mapping result = changed ? Value.Mapping.of(entries) : mapping;
    run.budget.work(entries.size());
    Optional<String> violation =
        Refinements.violation(result.entries().size(), type.size(), "entry");
    return keeping(result, violation, place, because);
  }

  private Value resource(
      Value value,
      Type type,
      Optional<Type.ResourceKind> kind,
      Place place,
      Optional<Label> because) {
    boolean isObject =
        value instanceof Value.Mapping object
            && OWN.stream().allMatch(key -> object.get(key).orElse(value) instanceof Value.Text)
            && kind.map(wanted -> isOf(object, wanted)).orElse(true);
    if (isObject && requests && value instanceof Value.Mapping object) {
      return embedded(object, place, because);
    }
    if (isObject && value instanceof Value.Mapping object) {
      return Constructions.kind(object)
          .flatMap(run.typing::of)
          .map(shape -> records.to(value, shape, place, because))
          .orElse(value);
    }
    if (value.hasFailed()) {
      return value;
    }
    List<String> missing =
        value instanceof Value.Mapping object
            ? OWN.stream().filter(key -> isNothing(object.get(key).orElse(ABSENT))).toList()
            : List.of();
    return missing.isEmpty()
        ? wrong(value, type, place, because)
        : run.findings.fail(new FieldMissing(place.at(), missing, "a `Resource`", Span.NONE));
  }

  /** To an API server, an object inside a request has metadata and names like any other. */
  private Value embedded(Value.Mapping object, Place place, Optional<Label> because) {
    Map<String, Value> entries = new HashMap<>(object.entries());
    Optional<RecordShape.Field> metadata =
        run.typing.of(SOME_KIND).flatMap(shape -> shape.field(METADATA));
    Optional<Value> given = object.get(METADATA);
    if (metadata.isPresent() && given.isPresent()) {
      Value said = isNothing(given.get()) ? Value.Mapping.EMPTY : given.get();
      entries.put(METADATA, to(said, metadata.get().type(), place.field(METADATA), because));
    }
    Value.Mapping whole = Value.Mapping.of(entries);
    return keeping(whole, EmbeddedObjects.violation(whole), place, because);
  }

  private static boolean isOf(Value.Mapping object, Type.ResourceKind kind) {
    return object.get(Constructions.API_VERSION).equals(Optional.of(Value.of(kind.apiVersion())))
        && object.get(Constructions.KIND).equals(Optional.of(Value.of(kind.kind())));
  }
}
