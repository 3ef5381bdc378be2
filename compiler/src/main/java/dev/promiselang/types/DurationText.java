package dev.promiselang.types;

import dev.promiselang.scalars.DurationAmount;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts in which kinds of others hold a duration, as Go and Prometheus write it. They are told by
 * what their rules let through.
 */
final class DurationText {

  private DurationText() {}

  /** Whether texts of this type are durations. */
  static boolean isOne(Type type) {
    return type.present() instanceof Type.Text(var rules)
        && fits("5m", rules)
        && fits("1h30m", rules)
        && !fits("5", rules)
        && !fits("m", rules);
  }

  /** How such a text says what is spelled as a duration of the language. */
  static Optional<String> of(String spelling, Type type) {
    return type.present() instanceof Type.Text(var rules) && isOne(type)
        ? Stream.concat(
                Stream.of(spelling.replace("min", "m")),
                DurationAmount.parse(spelling).stream().map(DurationAmount::go))
            .filter(text -> fits(text, rules))
            .findFirst()
        : Optional.empty();
  }

  /** What such a text looks like; nothing for other types. */
  static String help(Type type) {
    return isOne(type)
        ? "a duration is a text of numbers with units here: `\"30s\"`, `\"5m\"`, `\"1h30m\"`"
        : "";
  }

  private static boolean fits(String text, Type.TextRules rules) {
    return Refinements.violation(text, rules).isEmpty();
  }
}
