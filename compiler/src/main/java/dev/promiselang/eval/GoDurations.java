package dev.promiselang.eval;

import java.util.Map;
import java.util.TreeMap;

/**
 * Durations as Go writes them, for the places whose readers are known to be written in Go: the API
 * server and Kratix.
 */
public final class GoDurations {

  private GoDurations() {}

  /** The value with each duration in it as a text. */
  public static Value in(Value value) {
    return switch (value) {
      case Value.Duration(var amount) -> Value.of(amount.go());
      case Value.ListOf list ->
          new Value.ListOf(list.items().stream().map(GoDurations::in).toList());
      case Value.SetOf set -> new Value.SetOf(set.members().stream().map(GoDurations::in).toList());
      case Value.Mapping mapping -> {
        Map<String, Value> entries = new TreeMap<>();
        mapping.entries().forEach((key, entry) -> entries.put(key, in(entry)));
        yield Value.Mapping.of(entries);
      }
      case Value.Bool _,
          Value.Whole _,
          Value.Decimal _,
          Value.Text _,
          Value.Version _,
          Value.Quantity _,
          Value.Date _,
          Value.Absent _,
          Value.Null _,
          Value.Failed _ ->
          value;
    };
  }
}
