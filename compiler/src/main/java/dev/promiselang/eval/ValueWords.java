package dev.promiselang.eval;

import dev.promiselang.scalars.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How values are told to people, and how they stand in text. */
public final class ValueWords {

  private static final int LONGEST = 60;
  private static final int MOST = 8;

  private ValueWords() {}

  /** The value as the language would write it, shortened when it is long. */
  public static String of(Value value) {
    String words =
        switch (value) {
          case Value.Text(String text) -> quoted(text);
          case Value.ListOf list -> inside("[", list.items(), ValueWords::of, "]");
          case Value.SetOf set -> inside("[", set.members(), ValueWords::of, "]");
          case Value.Mapping mapping ->
              inside(
                  "{ ",
                  List.copyOf(mapping.entries().entrySet()),
                  entry -> entry.getKey() + ": " + of(entry.getValue()),
                  " }");
          case Value.Absent _ -> "absent";
          case Value.Null _ -> "null";
          case Value.Failed _ -> "unknown";
          default -> inText(value).orElseThrow();
        };
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "...";
  }

  private static String quoted(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    return '"' + escaped + '"';
  }

  private static <T> String inside(
      String open, List<T> parts, Function<T, String> words, String close) {
    String all = parts.stream().limit(MOST).map(words).collect(Collectors.joining(", "));
    return open + all + (parts.size() > MOST ? ", ..." : "") + close;
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
