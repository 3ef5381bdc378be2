package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.GoDurations;
import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Spellings;
import dev.promiselang.eval.Value;
import dev.promiselang.names.Resolution;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the API server fills in where a request says nothing. */
final class Defaults {

  private final Evaluator evaluator;
  private final Resolution resolution;
  private final Problems problems;
  private final List<RecordShape> held = new ArrayList<>();

  Defaults(Evaluator evaluator, Resolution resolution, Problems problems) {
    this.evaluator = evaluator;
    this.resolution = resolution;
    this.problems = problems;
  }

  /** Reports defaults that break a check which looks at nothing else. */
  void keepChecks(RecordShape shape) {
    if (held.stream().noneMatch(before -> before == shape)) {
      held.add(shape);
      shape.checks().forEach(check -> keepCheck(shape, check));
    }
  }

  private void keepCheck(RecordShape shape, RecordBody.Member.Check check) {
    List<String> names = List.copyOf(ReadFields.of(check, resolution));
    Map<String, Value> values = new TreeMap<>();
    for (String name : names) {
      shape.field(name).flatMap(this::value).ifPresent(value -> values.put(name, value));
    }
    Value record = new Value.Mapping(Optional.of(shape), values);
    if (names.isEmpty() || values.size() < names.size() || record.hasFailed()) {
      return;
    }
    evaluator
        .violated(check, Environment.EMPTY.with(Environment.SELF, record))
        .ifPresent(
            message ->
                problems.add(
                    new DefaultsBreakCheck(
                        names,
                        shape
                            .field(names.getFirst())
                            .flatMap(RecordShape.Field::defaultValue)
                            .map(Expression::at)
                            .orElse(check.condition().at()),
                        message,
                        check.condition().at())));
  }

  /** What a field is when nothing is said of it. */
  private Optional<Value> value(RecordShape.Field field) {
    return field
        .defaultValue()
        .map(expression -> evaluator.evaluate(expression, Environment.EMPTY))
        .or(
            () ->
                field.type() instanceof Type.Record(RecordShape inner) && inner.fillsItself()
                    ? whole(inner)
                    : Optional.empty());
  }

  /** The fields that a request has to set. */
  List<String> required(RecordShape shape) {
    return shape.fields().values().stream()
        .filter(field -> field.isRequired() && !fillsItself(field.type()))
        .map(RecordShape.Field::name)
        .toList();
  }

  /** The default of a field, or an empty record where all fields of its type have defaults. */
  Optional<Yaml> of(RecordShape.Field field) {
    return field
        .defaultValue()
        .map(expression -> lowered(field.type(), expression))
        .or(
            () ->
                field.type() instanceof Type.Record(RecordShape shape) && shape.fillsItself()
                    ? ofNothingSaid(shape, field.at())
                    : Optional.empty());
  }

  /**
   * What stands for a record of which nothing is said: nothing, since the API server fills in its
   * fields, unless rules look at it, which they do before that. There is none when a field has to
   * be set, or when the defaults do not keep a check.
   */
  Optional<Yaml> ofNothingSaid(RecordShape shape, Span at) {
    Optional<Value> whole = whole(shape);
    return whole.isPresent() && CheckedTypes.isChecked(new Type.Record(shape))
        ? whole.map(value -> Lowering.toYaml(GoDurations.in(value), at, problems))
        : whole.map(_ -> Yaml.Mapping.EMPTY);
  }

  /** The record with all of its defaults, when they make one. */
  private Optional<Value> whole(RecordShape shape) {
    if (!shape.oneOfs().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Value> entries = new TreeMap<>();
    for (RecordShape.Field field : shape.fields().values()) {
      Optional<Value> value = value(field);
      if (value.isEmpty() && field.isRequired()) {
        return Optional.empty();
      }
      value.ifPresent(present -> entries.put(field.name(), present));
    }
    Value record = new Value.Mapping(Optional.of(shape), entries);
    return Optional.of(record).filter(value -> value.hasFailed() || keepsChecks(value, shape));
  }

  private boolean keepsChecks(Value record, RecordShape shape) {
    Environment inside = Environment.EMPTY.with(Environment.SELF, record);
    return shape.checks().stream().allMatch(check -> evaluator.violated(check, inside).isEmpty());
  }

  private Yaml lowered(Type type, Expression expression) {
    Value whole = evaluator.evaluate(expression, Environment.EMPTY);
    Value value = CheckedTypes.isChecked(type) ? whole : remainder(whole, type);
    return Lowering.toYaml(GoDurations.in(value), expression.at(), problems);
  }

  private boolean fillsItself(Type type) {
    return type instanceof Type.Record(RecordShape shape)
        && shape.fillsItself()
        && whole(shape).isPresent();
  }

  /** What is left to say of a value, given that the API server fills in defaults inside it. */
  private Value remainder(Value value, Type type) {
    return switch (type) {
      case Type.Record(RecordShape shape) when value instanceof Value.Mapping mapping ->
          remainder(mapping, shape);
      case Type.ListOf list when value instanceof Value.ListOf items ->
          new Value.ListOf(
              items.items().stream().map(item -> remainder(item, list.element())).toList());
      case Type.MapOf map when value instanceof Value.Mapping mapping -> {
        Map<String, Value> values = new TreeMap<>();
        mapping.entries().forEach((key, item) -> values.put(key, remainder(item, map.value())));
        yield Value.Mapping.of(values);
      }
      default -> value;
    };
  }

  private Value remainder(Value.Mapping mapping, RecordShape shape) {
    Map<String, Value> said = new TreeMap<>();
    mapping
        .entries()
        .forEach(
            (name, value) -> {
              Optional<RecordShape.Field> field = shape.field(name);
              Value rest = field.map(f -> remainder(value, f.type().present())).orElse(value);
              if (field.isEmpty() || !isFilledIn(field.get(), value, rest)) {
                said.put(name, rest);
              }
            });
    return Value.Mapping.of(said);
  }

  private boolean isFilledIn(RecordShape.Field field, Value value, Value rest) {
    if (field.defaultValue().isPresent()) {
      Value filled = evaluator.evaluate(field.defaultValue().get(), Environment.EMPTY);
      return filled.equals(value) && Spellings.same(filled, value);
    }
    return fillsItself(field.type()) && rest.equals(Value.Mapping.EMPTY);
  }
}
