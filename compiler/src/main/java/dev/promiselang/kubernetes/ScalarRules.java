package dev.promiselang.kubernetes;

import com.google.re2j.Pattern;
import dev.promiselang.kubernetes.FieldType.Scalar;
import dev.promiselang.scalars.TextFormat;
import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.util.Optional;

/** What the scalars of Kubernetes' API may be. */
final class ScalarRules {

  private static final Pattern QUANTITY =
      Pattern.compile(
          "[+-]?([0-9]+|[0-9]+\\.[0-9]*|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?");

  private ScalarRules() {}

  /** In words, what should stand where this value does not fit; empty when it does. */
  static Optional<String> expected(Yaml value, Scalar scalar) {
    boolean text = value instanceof Yaml.Text;
    return switch (scalar) {
      case ANY -> Optional.empty();
      case STRING, DURATION -> unless(text, "a text");
      case BOOL -> unless(value instanceof Yaml.Bool, "`true` or `false`");
      case INT32 -> unless(isWhole(value, Integer.SIZE), "a whole number of 32 bits");
      case INT64 -> unless(isWhole(value, Long.SIZE), "a whole number of 64 bits");
      case NUMBER -> unless(isNumber(value), "a number");
      case QUANTITY ->
          unless(
              isNumber(value)
                  || value instanceof Yaml.Text(String amount)
                      && QUANTITY.matcher(amount).matches(),
              "a quantity such as 500m or 2Gi");
      case INT_OR_STRING ->
          unless(text || isWhole(value, Integer.SIZE), "a whole number or a text");
      case BYTES ->
          unless(
              value instanceof Yaml.Text(String encoded) && TextFormat.has(encoded, "byte"),
              "text in base64");
      case TIME ->
          unless(
              value instanceof Yaml.Text(String time) && TextFormat.has(time, "date-time"),
              "a time such as \"2027-03-31T12:00:00Z\"");
    };
  }

  private static Optional<String> unless(boolean fits, String expected) {
    return fits ? Optional.empty() : Optional.of(expected);
  }

  private static boolean isNumber(Yaml value) {
    return value instanceof Yaml.Whole || value instanceof Yaml.Decimal;
  }

  private static boolean isWhole(Yaml value, int bits) {
    return value instanceof Yaml.Whole(BigInteger number) && number.bitLength() < bits;
  }
}
