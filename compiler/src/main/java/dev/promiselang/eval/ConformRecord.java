package dev.promiselang.eval;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.types.TypeWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes records conform: no field unknown, none missing, defaults filled, checks run. */
final class ConformRecord {

  private final Run run;
  private final Conform conform;

  ConformRecord(Run run, Conform conform) {
    this.run = run;
    this.conform = conform;
  }

  Value to(Value value, RecordShape shape, Place place, Optional<Label> because) {
    if (!(value instanceof Value.Mapping mapping)) {
      return conform.wrong(value, new Type.Record(shape), place, because);
    }
    if (mapping.shape().filter(known -> known == shape).isPresent()) {
      return mapping;
    }
    run.budget.work(mapping.entries().size() + shape.fields().size());
    boolean complete = known(mapping, shape, place) && nothingMissing(mapping, shape, place);
    Map<String, Value> entries = new HashMap<>(mapping.entries());
    shape
        .fields()
        .values()
        .forEach(field -> entries.put(field.name(), of(field, mapping, shape, place)));
    Value.Mapping result = new Value.Mapping(Optional.of(shape), entries);
    return complete && choicesKept(result, shape, place) && checksHold(result, shape, place)
        ? result
        : Findings.FAILED;
  }

  private Value of(RecordShape.Field field, Value.Mapping mapping, RecordShape shape, Place place) {
    Optional<Value> given = mapping.get(field.name()).filter(v -> !Conform.isNothing(v));
    if (given.isEmpty()) {
      return field
          .defaultValue()
          .map(run.constants::of)
          .or(() -> filled(field, place))
          .orElse(nothing(field, mapping, shape));
    }
    return conform.to(given.get(), field.type(), place.field(field.name()), declaration(field));
  }

  /** Nothing is {@code null} where that means something of its own. */
  private static Value nothing(RecordShape.Field field, Value.Mapping mapping, RecordShape shape) {
    boolean isNull =
        shape.isNullAtLeast(field.name())
            || shape.keepsNull(field.name())
                && mapping.get(field.name()).filter(Value.Null.class::isInstance).isPresent();
    return isNull ? new Value.Null() : new Value.Absent();
  }

  /** What is not said of a record that needs nothing to be said, as the API server fills it in. */
  private Optional<Value> filled(RecordShape.Field field, Place place) {
    return field.type() instanceof Type.Record(RecordShape shape) && shape.fillsItself()
        ? Optional.of(to(Value.Mapping.EMPTY, shape, place, declaration(field)))
        : Optional.empty();
  }

  private static Optional<Label> declaration(RecordShape.Field field) {
    String type = TypeWords.of(field.type());
    return field.at().isNone()
        ? Optional.empty()
        : Optional.of(
            new Label(field.at(), "`" + field.name() + "` is declared as `" + type + "` here"));
  }

  private boolean known(Value.Mapping mapping, RecordShape shape, Place place) {
    if (shape.open()) {
      return true;
    }
    SortedMap<Span, List<String>> unknown = new TreeMap<>();
    for (String name : mapping.entries().keySet()) {
      if (shape.field(name).isEmpty()) {
        unknown.computeIfAbsent(place.key(name), _ -> new ArrayList<>()).add(name);
      }
    }
    List<String> fields = List.copyOf(shape.fields().keySet());
    List<String> lacking = unknown.isEmpty() ? List.of() : missing(mapping, shape);
    unknown.forEach(
        (at, names) ->
            run.findings.add(
                new FieldUnexpected(at, names, words(shape), fields, lacking, shape.at())));
    return unknown.isEmpty();
  }

  private boolean nothingMissing(Value.Mapping mapping, RecordShape shape, Place place) {
    List<String> missing = missing(mapping, shape);
    if (!missing.isEmpty()) {
      run.findings.add(new FieldMissing(place.at(), missing, words(shape), shape.at()));
    }
    return missing.isEmpty();
  }

  private static List<String> missing(Value.Mapping mapping, RecordShape shape) {
    List<String> missing = new ArrayList<>();
    for (RecordShape.Field field : shape.fields().values()) {
      boolean given = mapping.get(field.name()).filter(v -> !Conform.isNothing(v)).isPresent();
      if (field.isRequired() && !given && !acceptsNothing(field.type())) {
        missing.add(field.name());
      }
    }
    return missing;
  }

  private static boolean acceptsNothing(Type type) {
    return type instanceof Type.Nothing
        || type instanceof Type.Unknown
        || type instanceof Type.Record(RecordShape shape) && shape.fillsItself();
  }

  private static String words(RecordShape shape) {
    return shape.word().map(word -> "`" + word + "`").orElse("this record");
  }

  private boolean choicesKept(Value.Mapping value, RecordShape shape, Place place) {
    boolean kept = true;
    for (RecordShape.OneOf choice : shape.oneOfs()) {
      List<String> given =
          choice.choices().stream().filter(name -> value.get(name).isPresent()).toList();
      if (given.size() != 1) {
        Span at = given.isEmpty() ? place.at() : place.lastKey(given);
        run.findings.add(new OneOfViolated(at, choice.choices(), given, choice.at()));
        kept = false;
      }
    }
    return kept;
  }

  private boolean checksHold(Value.Mapping value, RecordShape shape, Place place) {
    boolean hold = true;
    if (!value.hasFailed()) {
      Environment inside = Environment.EMPTY.with(Environment.SELF, value);
      for (RecordBody.Member.Check check : shape.checks()) {
        Optional<String> message = run.checks.violated(check, inside);
        message.ifPresent(text -> run.findings.add(new CheckFailed(place.at(), text, check.at())));
        hold &= message.isEmpty();
      }
    }
    return hold;
  }
}
