package dev.promiselang.syntax;

import dev.promiselang.syntax.Expression.NumericLiteral.Form;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the loose token that begins with a digit, and finds what was probably meant by it. */
final class NumberForms {

  private static final String WHOLE_PART = "(0|[1-9][0-9]*)";
  private static final String NUMERIC = "[0-9]+";

  private static final Pattern WHOLE =
      Pattern.compile("0|[1-9][0-9]*(_[0-9]+)*|0o[0-7]+(_[0-7]+)*");
  private static final Pattern DECIMAL = Pattern.compile(WHOLE_PART + "\\." + NUMERIC);
  private static final Pattern QUANTITY =
      Pattern.compile(WHOLE_PART + "(\\." + NUMERIC + ")?(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)");
  private static final Pattern DURATION =
      Pattern.compile("(?=[0-9])([0-9]+d)?([0-9]+h)?([0-9]+min)?([0-9]+s)?([0-9]+ms)?");
  private static final Pattern VERSION =
      Pattern.compile(
          "v[0-9]+\\.[0-9]+|v?[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

  private static final Pattern LEADING_ZERO = Pattern.compile("0+([0-7]+)");
  private static final Pattern PADDED = Pattern.compile("0+([1-9][0-9]*(\\.[0-9]+)?)");
  private static final Pattern LOOSE_DATE = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  private static final Pattern PART = Pattern.compile("([0-9]+)([A-Za-z]+)");
  private static final Pattern BUILD = Pattern.compile("([^+]+)\\+.*");
  private static final Pattern WITH_UNIT = Pattern.compile("([0-9.]+)([A-Za-z]+)");

  /** What people write for the units of a duration, longest first, with our spelling. */
  private static final List<List<String>> UNITS =
      List.of(
          List.of("ms", "milliseconds", "millisecond", "millis", "msec"),
          List.of("min", "minutes", "minute", "mins", "m"),
          List.of("h", "hours", "hour", "hrs", "hr"),
          List.of("s", "seconds", "second", "secs", "sec"),
          List.of("d", "days", "day"));

  private static final List<String> SUFFIXES =
      List.of("Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "k", "M", "G", "T", "P", "E", "m", "u", "n");

  private NumberForms() {}

  static Form of(String spelling) {
    if (WHOLE.matcher(spelling).matches()) {
      return Form.WHOLE;
    }
    if (DECIMAL.matcher(spelling).matches()) {
      return Form.DECIMAL;
    }
    if (QUANTITY.matcher(spelling).matches()) {
      return Form.QUANTITY;
    }
    if (DURATION.matcher(spelling).matches()) {
      return Form.DURATION;
    }
    if (VERSION.matcher(spelling).matches()) {
      return Form.VERSION;
    }
    return isDate(spelling) ? Form.DATE : Form.INVALID;
  }

  /** The calendar decides how many days a month has. */
  private static boolean isDate(String spelling) {
    return DATE.matcher(spelling).matches()
        && Integer.parseInt(spelling.substring(8)) <= month(spelling).lengthOfMonth();
  }

  private static YearMonth month(String date) {
    return YearMonth.parse(date.substring(0, 7));
  }

  /** The nearest spelling that means something, if any is near. */
  static Optional<String> nearest(String spelling) {
    Optional<String> found = octal(spelling);
    found = found.or(() -> padded(spelling));
    found = found.or(() -> date(spelling));
    found = found.or(() -> withoutBuild(spelling));
    found = found.or(() -> weeks(spelling));
    found = found.or(() -> duration(spelling));
    found = found.or(() -> quantity(spelling));
    return found.or(() -> withoutUnderscores(spelling)).filter(s -> of(s) != Form.INVALID);
  }

  private static Optional<String> octal(String spelling) {
    Matcher matcher = LEADING_ZERO.matcher(spelling);
    return matcher.matches() ? Optional.of("0o" + matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> padded(String spelling) {
    Matcher matcher = PADDED.matcher(spelling);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> date(String spelling) {
    Matcher matcher = LOOSE_DATE.matcher(spelling);
    if (DATE.matcher(spelling).matches()) {
      return Optional.of(month(spelling).atEndOfMonth().toString());
    }
    return matcher.matches()
        ? Optional.of(
            matcher.group(1)
                + "-"
                + twoDigits(matcher.group(2))
                + "-"
                + twoDigits(matcher.group(3)))
        : Optional.empty();
  }

  private static String twoDigits(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static Optional<String> withoutBuild(String spelling) {
    Matcher matcher = BUILD.matcher(spelling);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> weeks(String spelling) {
    Matcher matcher = PART.matcher(spelling);
    boolean weeks = matcher.matches() && matcher.group(2).matches("w|week|weeks");
    return weeks && matcher.group(1).length() < 10
        ? Optional.of(Long.parseLong(matcher.group(1)) * 7 + "d")
        : Optional.empty();
  }

  private static Optional<String> duration(String spelling) {
    StringBuilder spelled = new StringBuilder();
    Matcher matcher = PART.matcher(spelling);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      Optional<String> unit = unit(matcher.group(2));
      if (unit.isEmpty()) {
        return Optional.empty();
      }
      spelled.append(matcher.group(1)).append(unit.get());
      end = matcher.end();
    }
    return end == spelling.length() ? Optional.of(spelled.toString()) : Optional.empty();
  }

  private static Optional<String> unit(String written) {
    return UNITS.stream()
        .filter(names -> names.stream().anyMatch(written::equalsIgnoreCase))
        .map(List::getFirst)
        .findFirst();
  }

  private static Optional<String> quantity(String spelling) {
    Matcher matcher = WITH_UNIT.matcher(spelling);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String unit = matcher.group(2);
    String bare =
        unit.length() > 1 && unit.matches(".*[bB]") ? unit.substring(0, unit.length() - 1) : unit;
    return SUFFIXES.stream()
        .filter(bare::equalsIgnoreCase)
        .map(suffix -> matcher.group(1) + suffix)
        .findFirst();
  }

  private static Optional<String> withoutUnderscores(String spelling) {
    return spelling.contains("_") ? Optional.of(spelling.replace("_", "")) : Optional.empty();
  }
}
