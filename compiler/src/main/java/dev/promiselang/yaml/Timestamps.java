package dev.promiselang.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which texts a YAML 1.1 reader written in Go takes for a point in time. */
final class Timestamps {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<year>\\d{4})-(?<month>\\d\\d?)-(?<day>\\d\\d?)"
              + "(?:(?:[Tt]|(?<blank> +))(?<hour>\\d\\d?):(?<minute>\\d\\d?):(?<second>\\d\\d?)"
              + "(?:[.,]\\d+)?"
              + "(?<zone>Z|[-+](?<zoneHour>\\d\\d):(?<zoneMinute>\\d\\d))?)?");

  private Timestamps() {}

  static boolean matches(String text) {
    Matcher shape = SHAPE.matcher(text);
    return shape.matches() && isDate(shape) && (shape.group("hour") == null || isTime(shape));
  }

  private static boolean isDate(Matcher shape) {
    try {
      LocalDate.of(number(shape, "year"), number(shape, "month"), number(shape, "day"));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A time after {@code T} has a zone, a time after blanks has none. */
  private static boolean isTime(Matcher shape) {
    boolean zoned = shape.group("zone") != null;
    return zoned == (shape.group("blank") == null)
        && number(shape, "hour") < 24
        && number(shape, "minute") < 60
        && number(shape, "second") < 60
        && number(shape, "zoneHour") <= 24
        && number(shape, "zoneMinute") <= 60;
  }

  private static int number(Matcher shape, String group) {
    String digits = shape.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
