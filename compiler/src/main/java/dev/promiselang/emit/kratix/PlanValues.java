package dev.promiselang.emit.kratix;

import dev.promiselang.eval.Value;
import dev.promiselang.fleet.ValueText;
import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as JSON has them; what it has no form for is written as the source would. */
final class PlanValues {

  private PlanValues() {}

  static Yaml of(Value value) {
    return switch (value) {
      case Value.Bool(boolean truth) -> Yaml.of(truth);
      case Value.Whole(long number) -> Yaml.of(number);
      case Value.Decimal(double number) -> new Yaml.Decimal(number);
      case Value.Text(String text) -> Yaml.of(text);
      case Value.ListOf list -> sequence(list.items());
      case Value.SetOf set -> sequence(set.members());
      case Value.Mapping mapping -> mapping(mapping);
      case Value.Absent _, Value.Null _, Value.Failed _ -> new Yaml.Null();
      case Value.Version _, Value.Quantity _, Value.Duration _, Value.Date _ ->
          Yaml.of(ValueText.plain(value));
    };
  }

  static Yaml.Mapping of(Map<String, Value> values) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    values.forEach((key, value) -> entries.put(key, of(value)));
    return new Yaml.Mapping(entries);
  }

  private static Yaml sequence(List<Value> values) {
    return new Yaml.Sequence(values.stream().map(PlanValues::of).toList());
  }

  private static Yaml mapping(Value.Mapping mapping) {
    return of(mapping.entries());
  }
}
