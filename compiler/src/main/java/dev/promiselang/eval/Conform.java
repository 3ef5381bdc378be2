package dev.promiselang.eval;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.source.Span;
import dev.promiselang.types.Refinements;
import dev.promiselang.types.Type;
import dev.promiselang.types.TypeWords;
import java.util.List;
import java.util.Optional;

/**
 * Makes a value what its place asks for: converted, completed by defaults, its rules checked. A
 * value that conforms comes back as it is.
 */
final class Conform {

  /** What every object says of itself. */
  private static final List<String> OWN = List.of(Constructions.API_VERSION, Constructions.KIND);

  private static final Value ABSENT = new Value.Absent();

  private final Run run;
  private final ConformScalar scalars;
  private final ConformList lists;
  private final ConformRecord records;

  Conform(Run run) {
    this.run = run;
    this.scalars = new ConformScalar(run);
    this.lists = new ConformList(run);
    this.records = new ConformRecord(run);
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
    return run.findings.fail(
        new WrongValue(place.at(), TypeWords.withArticle(type), ValueWords.of(value), because));
  }

  /** Reports a value that breaks a rule, if it does. */
  Value keeping(Value value, Optional<String> violation, Place place, Optional<Label> because) {
    return violation.isEmpty()
        ? value
        : run.findings.fail(
            new ValueBreaksRule(place.at(), ValueWords.of(value), violation.get(), because));
  }

  private Value map(Value value, Type.MapOf type, Place place, Optional<Label> because) {
    if (!(value instanceof Value.Mapping mapping)) {
      return wrong(value, type, place, because);
    }
    java.util.Map<String, Value> entries = new java.util.HashMap<>();
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

  private static boolean isOf(Value.Mapping object, Type.ResourceKind kind) {
    return object.get(Constructions.API_VERSION).equals(Optional.of(Value.of(kind.apiVersion())))
        && object.get(Constructions.KIND).equals(Optional.of(Value.of(kind.kind())));
  }
}
