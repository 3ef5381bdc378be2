package dev.promiselang.kubernetes.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When a CronJob runs, as text. */
final class CronText {

  private static final Set<String> NAMED =
      Set.of("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly");

  private static final Pattern EVERY =
      Pattern.compile("@every ([0-9]+(\\.[0-9]*)?(ns|us|µs|ms|s|m|h))+");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> DAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");

  private static final List<Field> FIELDS =
      List.of(
          new Field(0, 59, List.of()),
          new Field(0, 23, List.of()),
          new Field(1, 31, List.of()),
          new Field(1, 12, MONTHS),
          new Field(0, 6, DAYS));

  private CronText() {}

  static boolean isSchedule(String text) {
    if (text.startsWith("@")) {
      return NAMED.contains(text) || EVERY.matcher(text).matches();
    }
    List<String> words = List.of(text.strip().split("\\s+"));
    if (words.size() != FIELDS.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!FIELDS.get(i).takes(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A field of a schedule: its numbers, and the names that the first of them have. */
  private record Field(int least, int most, List<String> names) {

    boolean takes(String word) {
      return List.of(word.split(",", -1)).stream().allMatch(this::isRange);
    }

    /** {@code *}, {@code 5}, {@code 1-5}, each perhaps with a step: {@code 1-30/2}. */
    private boolean isRange(String text) {
      String[] step = text.split("/", -1);
      String[] ends = step[0].split("-", -1);
      if (step.length > 2 || ends.length > 2 || step.length == 2 && number(step[1]) <= 0) {
        return false;
      }
      if (step[0].equals("*") || step[0].equals("?")) {
        return true;
      }
      int from = value(ends[0]);
      int to = ends.length == 2 ? value(ends[1]) : from;
      return least <= from && from <= to && to <= most;
    }

    private int value(String word) {
      int named = names.indexOf(word.toLowerCase(Locale.ROOT));
      return named >= 0 ? named + least : number(word);
    }

    private static int number(String word) {
      return word.matches("[0-9]{1,9}") ? Integer.parseInt(word) : -1;
    }
  }
}
