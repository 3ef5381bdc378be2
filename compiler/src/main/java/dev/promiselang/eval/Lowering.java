package dev.promiselang.eval;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Values as YAML and YAML as values. */
public final class Lowering {

  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");

  private final Span at;
  private final Problems problems;
  private final Deque<String> path = new ArrayDeque<>();

  private Lowering(Span at, Problems problems) {
    this.at = at;
    this.problems = problems;
  }

  /** The value as it stands in a manifest; what cannot stand there is reported at the span. */
  public static Yaml toYaml(Value value, Span at, Problems problems) {
    return new Lowering(at, problems).lower(value);
  }

  private Yaml lower(Value value) {
    return switch (value) {
      case Value.Bool(boolean truth) -> Yaml.of(truth);
      case Value.Whole(long number) -> Yaml.of(number);
      case Value.Decimal(double number) -> decimal(number);
      case Value.Text(String text) -> Yaml.of(text);
      case Value.Version(var number) -> Yaml.of(number.spelling());
      case Value.Quantity(var amount) -> quantity(amount.spelling());
      case Value.Duration(var amount) -> {
        problems.add(new DurationInManifest(at, path(), amount.spelling()));
        yield Yaml.of(amount.spelling());
      }
      case Value.Date(var day) -> Yaml.of(day.toString());
      case Value.ListOf list -> sequence(list.items());
      case Value.SetOf set -> sequence(set.members());
      case Value.Mapping mapping -> mapping(mapping);
      case Value.Null _, Value.Absent _, Value.Failed _ -> new Yaml.Null();
    };
  }

  private String path() {
    return String.join(".", path);
  }

  private Yaml decimal(double number) {
    if (!Double.isFinite(number)) {
      problems.add(new NotFinite(at, path(), Double.toString(number)));
    }
    return new Yaml.Decimal(number);
  }

  /** As written, a whole number staying one. */
  private static Yaml quantity(String spelling) {
    return WHOLE.matcher(spelling).matches()
        ? new Yaml.Whole(new BigInteger(spelling))
        : Yaml.of(spelling);
  }

  private Yaml sequence(List<Value> items) {
    return new Yaml.Sequence(items.stream().map(this::lower).toList());
  }

  private Yaml mapping(Value.Mapping mapping) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (key, value) -> {
              path.addLast(key);
              entries.put(key, lower(value));
              path.removeLast();
            });
    return new Yaml.Mapping(entries);
  }

  /** The value that YAML stands for before any type is known; null is kept. */
  public static Value fromYaml(Yaml yaml) {
    return switch (yaml) {
      case Yaml.Bool(boolean truth) -> Value.of(truth);
      case Yaml.Whole(BigInteger number) ->
          number.bitLength() < Long.SIZE
              ? Value.of(number.longValue())
              : new Value.Decimal(number.doubleValue());
      case Yaml.Decimal(double number) -> new Value.Decimal(number);
      case Yaml.Text(String text) -> Value.of(text);
      case Yaml.Null() -> new Value.Null();
      case Yaml.Sequence(List<Yaml> items) ->
          new Value.ListOf(items.stream().map(Lowering::fromYaml).toList());
      case Yaml.Mapping(Map<String, Yaml> entries) -> {
        Map<String, Value> values = new LinkedHashMap<>();
        entries.forEach((key, value) -> values.put(key, fromYaml(value)));
        yield Value.Mapping.of(values);
      }
    };
  }
}
