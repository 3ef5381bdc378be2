package dev.promiselang.fleet;

import dev.promiselang.eval.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Values as text: plainly, as labels and names carry them, or as the source would write them. */
public final class ValueText {

  private ValueText() {}

  /** The text of a scalar without quotes; of anything else its source form. */
  public static String plain(Value value) {
    return value instanceof Value.Text(String text) ? text : source(value);
  }

  /** The value as the source would write it. */
  public static String source(Value value) {
    return switch (value) {
      case Value.Text text -> quoted(text.value());
      case Value.Bool bool -> Boolean.toString(bool.value());
      case Value.Whole whole -> Long.toString(whole.value());
      case Value.Decimal decimal -> Double.toString(decimal.value());
      case Value.Version version -> version.number().spelling();
      case Value.Quantity quantity -> quantity.amount().spelling();
      case Value.Duration duration -> duration.amount().spelling();
      case Value.Date date -> date.day().toString();
      case Value.ListOf list -> listed(list.items());
      case Value.SetOf set -> listed(set.members());
      case Value.Mapping mapping ->
          mapping.entries().entrySet().stream()
              .map(entry -> entry.getKey() + ": " + source(entry.getValue()))
              .collect(Collectors.joining(", ", "{ ", " }"));
      case Value.Absent _ -> "absent";
      case Value.Null _ -> "null";
      case Value.Failed _ -> "?";
    };
  }

  private static String listed(List<Value> values) {
    return values.stream().map(ValueText::source).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
