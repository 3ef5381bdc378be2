package dev.promiselang.scalars;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that say when or how long, as an API server reads them. */
final class TimeText {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME =
      Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2})(?:.\\d+)?(?:z|[+-]\\d{2}:\\d{2})");
  private static final Pattern GO_DURATION =
      Pattern.compile("[+-]?(?:0|(?:(?:\\d+\\.?\\d*|\\.\\d+)(?:ns|us|µs|μs|ms|s|m|h))+)");
  private static final Pattern AMOUNT = Pattern.compile("\\d+\\s*([A-Za-zµ]+)");

  /** What an amount may be of; a word that begins with the last of a row belongs to the row. */
  private static final List<List<String>> UNITS =
      List.of(
          List.of("ns", "nano"),
          List.of("us", "µs", "micro"),
          List.of("ms", "milli"),
          List.of("s", "sec"),
          List.of("m", "min"),
          List.of("h", "hr", "hour"),
          List.of("d", "day"),
          List.of("w", "wk", "week"));

  private TimeText() {}

  static boolean isDate(String text) {
    if (!DAY.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException broken) {
      return false;
    }
  }

  static boolean isMoment(String text) {
    String[] parts = text.toLowerCase(Locale.ROOT).split("t", -1);
    if (parts.length < 2 || !isDate(parts[0])) {
      return false;
    }
    Matcher time = TIME.matcher(parts[1]);
    return time.matches()
        && time.group(1).compareTo("23") <= 0
        && time.group(2).compareTo("59") <= 0
        && time.group(3).compareTo("59") <= 0;
  }

  /** {@code 1h30m} as Go writes it, or amounts with units in words: {@code 3 days}. */
  static boolean isDuration(String text) {
    return GO_DURATION.matcher(text).matches()
        || AMOUNT.matcher(text).results().anyMatch(amount -> isUnit(amount.group(1)));
  }

  private static boolean isUnit(String word) {
    String unit = word.toLowerCase(Locale.ROOT);
    return UNITS.stream().anyMatch(row -> row.contains(unit) || unit.startsWith(row.getLast()));
  }
}
