package dev.promiselang.types;

import com.google.re2j.Pattern;
import dev.promiselang.diagnostics.Counts;
import dev.promiselang.scalars.TextFormat;
import java.util.Optional;

/** Whether a plain value keeps the rules that a type sets for it. */
public final class Refinements {

  private Refinements() {}

  /**
   * What is wrong with the text under these rules, as a sentence without a subject, if anything.
   */
  public static Optional<String> violation(String value, Type.TextRules rules) {
    int length = value.codePointCount(0, value.length());
    Type.Size allowed = rules.length();
    if (length < allowed.minimum() || length > allowed.maximum()) {
      return Optional.of(
          "has " + Counts.of(length, "character") + ", not " + TypeWords.range(allowed));
    }
    if (rules.pattern().isPresent()
        && !Pattern.compile(rules.pattern().get()).matcher(value).matches()) {
      return Optional.of("does not match the pattern '" + rules.pattern().get() + "'");
    }
    if (rules.matches().isPresent()
        && !Pattern.compile(rules.matches().get()).matcher(value).find()) {
      return Optional.of("contains nothing that matches '" + rules.matches().get() + "'");
    }
    return rules
        .format()
        .filter(format -> !TextFormat.has(value, format))
        .map(
            format ->
                format.equals("byte")
                    ? "is not text in base64"
                    : "does not have the format `" + format + "`");
  }

  /** What is wrong with the number under this type, if anything. */
  public static Optional<String> violation(long value, Type.Int type) {
    return value >= type.minimum() && value <= type.maximum()
        ? Optional.empty()
        : Optional.of("is outside `" + TypeWords.of(type) + "`");
  }

  public static Optional<String> violation(double value, Type.Number type) {
    return value >= type.minimum() && value <= type.maximum()
        ? Optional.empty()
        : Optional.of("is outside `" + TypeWords.of(type) + "`");
  }

  /** What is wrong with this many elements, if anything. */
  public static Optional<String> violation(int count, Type.Size size, String noun) {
    return count >= size.minimum() && count <= size.maximum()
        ? Optional.empty()
        : Optional.of("has " + Counts.of(count, noun) + ", not " + TypeWords.range(size));
  }
}
