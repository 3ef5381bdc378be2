package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What tells values apart where they may reach what is rendered: equal values that are spelled
 * differently are two.
 */
final class ValueKey {

  private ValueKey() {}

  static Object of(Value value) {
    return switch (value) {
      case Value.Text text -> text.value();
      case Value.Bool bool -> bool.value();
      case Value.Whole whole -> whole.value();
      case Value.Version version -> new Spelled("version", version.number().spelling());
      case Value.Quantity quantity -> new Spelled("quantity", quantity.amount().spelling());
      case Value.Duration duration -> new Spelled("duration", duration.amount().spelling());
      case Value.ListOf list -> list.items().stream().map(ValueKey::of).toList();
      case Value.SetOf set -> set.members().stream().map(ValueKey::of).toList();
      case Value.Mapping mapping -> keys(mapping);
      case Value.Decimal decimal -> decimal;
      case Value.Date date -> date;
      case Value.Absent absent -> absent;
      case Value.Null none -> none;
      case Value.Failed failed -> failed;
    };
  }

  private static Map<String, Object> keys(Value.Mapping mapping) {
    Map<String, Object> keys = new LinkedHashMap<>();
    mapping.entries().forEach((key, value) -> keys.put(key, of(value)));
    return keys;
  }

  private record Spelled(String type, String text) {}
}
