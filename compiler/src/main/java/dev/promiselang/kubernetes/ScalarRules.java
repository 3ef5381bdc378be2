package dev.promiselang.kubernetes;

import com.google.re2j.Pattern;
import dev.promiselang.kubernetes.FieldType.Scalar;
import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Optional;

/** What the scalars of Kubernetes' API may be. */
public final class ScalarRules {

  private static final Pattern QUANTITY =
      Pattern.compile(
          "[+-]?([0-9]+|[0-9]+\\.[0-9]*|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?");
  private static final Pattern TIME =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");

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
          unless(value instanceof Yaml.Text(String encoded) && isBase64(encoded), "text in base64");
      case TIME ->
          unless(
              value instanceof Yaml.Text(String time) && isTime(time),
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

  /** Whether the text is base64, line breaks aside. */
  public static boolean isBase64(String text) {
    try {
      return Base64.getDecoder().decode(text.replaceAll("[\r\n]", "")).length >= 0
          && text.replaceAll("[\r\n]", "").length() % 4 == 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether the text is a time as RFC 3339 writes it. */
  public static boolean isTime(String text) {
    return TIME.matcher(text).matches();
  }
}
