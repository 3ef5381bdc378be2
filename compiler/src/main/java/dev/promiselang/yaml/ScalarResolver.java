package dev.promiselang.yaml;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What an unquoted scalar means to the YAML 1.1 reader that kubectl and Kratix use; the reader asks
 * for the value, the writer whether a text would be taken for something else.
 */
final class ScalarResolver {

  private static final Map<String, Supplier<Yaml>> WORDS =
      Map.ofEntries(
          word("", Yaml.Null::new),
          word("~", Yaml.Null::new),
          word("null", Yaml.Null::new),
          word("Null", Yaml.Null::new),
          word("NULL", Yaml.Null::new),
          yes("y"),
          yes("Y"),
          yes("yes"),
          yes("Yes"),
          yes("YES"),
          yes("on"),
          yes("On"),
          yes("ON"),
          yes("true"),
          yes("True"),
          yes("TRUE"),
          no("n"),
          no("N"),
          no("no"),
          no("No"),
          no("NO"),
          no("off"),
          no("Off"),
          no("OFF"),
          no("false"),
          no("False"),
          no("FALSE"),
          number(".nan", Double.NaN),
          number(".NaN", Double.NaN),
          number(".NAN", Double.NaN),
          number(".inf", Double.POSITIVE_INFINITY),
          number(".Inf", Double.POSITIVE_INFINITY),
          number(".INF", Double.POSITIVE_INFINITY),
          number("+.inf", Double.POSITIVE_INFINITY),
          number("+.Inf", Double.POSITIVE_INFINITY),
          number("+.INF", Double.POSITIVE_INFINITY),
          number("-.inf", Double.NEGATIVE_INFINITY),
          number("-.Inf", Double.NEGATIVE_INFINITY),
          number("-.INF", Double.NEGATIVE_INFINITY));

  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern POINT_FIRST =
      Pattern.compile("\\.[0-9](?:_?[0-9])*+(?:[eE][-+]?[0-9](?:_?[0-9])*+)?");
  private static final Pattern BASE_60 =
      Pattern.compile("[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])++(?:\\.[0-9_]*)?");

  private ScalarResolver() {}

  private static Map.Entry<String, Supplier<Yaml>> word(String text, Supplier<Yaml> value) {
    return Map.entry(text, value);
  }

  private static Map.Entry<String, Supplier<Yaml>> yes(String text) {
    return word(text, () -> new Yaml.Bool(true));
  }

  private static Map.Entry<String, Supplier<Yaml>> no(String text) {
    return word(text, () -> new Yaml.Bool(false));
  }

  private static Map.Entry<String, Supplier<Yaml>> number(String text, double value) {
    return word(text, () -> new Yaml.Decimal(value));
  }

  /** The value, always a new instance; points in time stay text, as in Go. */
  static Yaml resolve(String text) {
    Supplier<Yaml> word = WORDS.get(text);
    if (word != null) {
      return word.get();
    }
    return number(text).orElseGet(() -> new Yaml.Text(text));
  }

  /** Whether the text, written without quotes, is read as this text by every reader of YAML 1.1. */
  static boolean staysText(String text) {
    return !WORDS.containsKey(text)
        && number(text).isEmpty()
        && !(startsLikeNumber(text)
            && (Timestamps.matches(text) || BASE_60.matcher(text).matches()));
  }

  private static Optional<Yaml> number(String text) {
    if (text.startsWith(".")) {
      return POINT_FIRST.matcher(text).matches() ? decimal(text) : Optional.empty();
    }
    if (!startsLikeNumber(text)) {
      return Optional.empty();
    }
    String plain = text.replace("_", "");
    Optional<BigInteger> whole = WholeNumbers.parse(plain);
    if (whole.isPresent()) {
      return whole.map(ScalarResolver::stored);
    }
    return DECIMAL.matcher(plain).matches() ? decimal(plain) : Optional.empty();
  }

  private static boolean startsLikeNumber(String text) {
    char first = text.isEmpty() ? 0 : text.charAt(0);
    return first == '+' || first == '-' || (first >= '0' && first <= '9');
  }

  private static Optional<Yaml> decimal(String text) {
    double value = Double.parseDouble(text.replace("_", ""));
    return Double.isInfinite(value) ? Optional.empty() : Optional.of(new Yaml.Decimal(value));
  }

  /** A whole number beyond 63 bits is a floating point number to an API server. */
  static Yaml stored(BigInteger whole) {
    return whole.bitLength() < Long.SIZE
        ? new Yaml.Whole(whole)
        : new Yaml.Decimal(whole.doubleValue());
  }
}
