package dev.promiselang.eval;

import dev.promiselang.scalars.NumberText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How values are told to people, and how they stand in text. */
public final class ValueWords {

  private static final int LONGEST = 60;

  private ValueWords() {}

  /** The value as the language would write it, shortened when it is long. */
  public static String of(Value value) {
    StringBuilder words = new StringBuilder();
    write(value, words);
    return isFull(words)
        ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "..."
        : words.toString();
  }

  /** Writes no more than is needed: a value written out in full may be endless. */
  private static void write(Value value, StringBuilder words) {
    if (isFull(words)) {
      return;
    }
    switch (value) {
      case Value.Text(String text) -> quoted(text, words);
      case Value.ListOf list -> items(list.items(), words);
      case Value.SetOf set -> items(set.members(), words);
      case Value.Mapping mapping -> entries(mapping, words);
      case Value.Absent _ -> words.append("absent");
      case Value.Null _ -> words.append("null");
      case Value.Failed _ -> words.append("unknown");
      default -> words.append(inText(value).orElseThrow());
    }
  }

  private static boolean isFull(StringBuilder words) {
    return words.codePointCount(0, words.length()) > LONGEST;
  }

  private static void quoted(String text, StringBuilder words) {
    String enough = text.substring(0, Math.min(text.length(), 2 * LONGEST));
    String escaped = enough.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    words.append('"').append(escaped.replace("\t", "\\t")).append('"');
  }

  private static void items(List<Value> items, StringBuilder words) {
    String separator = "[";
    for (Value item : items) {
      words.append(separator);
      write(item, words);
      separator = ", ";
      if (isFull(words)) {
        return;
      }
    }
    words.append(items.isEmpty() ? "[]" : "]");
  }

  private static void entries(Value.Mapping mapping, StringBuilder words) {
    String separator = "{ ";
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      words.append(separator).append(entry.getKey()).append(": ");
      write(entry.getValue(), words);
      separator = ", ";
      if (isFull(words)) {
        return;
      }
    }
    words.append(mapping.entries().isEmpty() ? "{}" : " }");
  }

  /** The value as it stands in a hole of a text, when it is of a kind that can. */
  public static Optional<String> inText(Value value) {
    return switch (value) {
      case Value.Text(String text) -> Optional.of(text);
      case Value.Bool(boolean truth) -> Optional.of(Boolean.toString(truth));
      case Value.Whole(long number) -> Optional.of(Long.toString(number));
      case Value.Decimal(double number) -> Optional.of(NumberText.of(number));
      case Value.Version(var number) -> Optional.of(number.spelling());
      case Value.Quantity(var amount) -> Optional.of(amount.spelling());
      case Value.Duration(var amount) -> Optional.of(amount.spelling());
      case Value.Date(var day) -> Optional.of(day.toString());
      case Value.ListOf _,
          Value.SetOf _,
          Value.Mapping _,
          Value.Absent _,
          Value.Null _,
          Value.Failed _ ->
          Optional.empty();
    };
  }
}
