package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.GoDurations;
import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Spellings;
import dev.promiselang.eval.Value;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the API server fills in where a request says nothing. */
final class Defaults {

  private static final Yaml.Mapping NOTHING = new Yaml.Mapping(Map.of());

  private final Evaluator evaluator;
  private final Problems problems;

  Defaults(Evaluator evaluator, Problems problems) {
    this.evaluator = evaluator;
    this.problems = problems;
  }

  /** The fields that a request has to set. */
  List<String> required(RecordShape shape) {
    return shape.fields().values().stream()
        .filter(field -> field.isRequired() && !fillsItself(field.type()))
        .map(RecordShape.Field::name)
        .toList();
  }

  /** Whether a record without anything in it would be refused. */
  boolean mustSaySomething(RecordShape shape) {
    return !required(shape).isEmpty() || !shape.oneOfs().isEmpty();
  }

  /** The default of a field, or an empty record where all fields of its type have defaults. */
  Optional<Yaml> of(RecordShape.Field field) {
    return field
        .defaultValue()
        .map(expression -> lowered(field.type(), expression))
        .or(() -> fillsItself(field.type()) ? Optional.of(NOTHING) : Optional.empty());
  }

  private Yaml lowered(Type type, Expression expression) {
    Value value = remainder(evaluator.evaluate(expression, Environment.EMPTY), type);
    return Lowering.toYaml(GoDurations.in(value), expression.at(), problems);
  }

  private boolean fillsItself(Type type) {
    return type instanceof Type.Record(RecordShape shape)
        && !shape.fields().isEmpty()
        && shape.fields().values().stream()
            .allMatch(field -> field.defaultValue().isPresent() || fillsItself(field.type()));
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
