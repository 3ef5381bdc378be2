package dev.promiselang.emit.kratix;

import dev.promiselang.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations as Go writes them. */
final class GoDurationText {

  private static final String PART = "([0-9]+(?:\\.[0-9]+)?)(ns|us|ms|s|m|h)";
  private static final Pattern WHOLE = Pattern.compile("\\+?(?:" + PART + ")+");
  private static final Map<String, BigDecimal> SECONDS =
      Map.of(
          "ns", new BigDecimal("1e-9"),
          "us", new BigDecimal("1e-6"),
          "ms", new BigDecimal("1e-3"),
          "s", BigDecimal.ONE,
          "m", new BigDecimal(60),
          "h", new BigDecimal(3600));
  private static final BigDecimal MINUTE = new BigDecimal(60);

  private GoDurationText() {}

  static boolean isAtLeastMinute(Yaml value) {
    return value instanceof Yaml.Text(String text)
        && WHOLE.matcher(text).matches()
        && seconds(text).compareTo(MINUTE) >= 0;
  }

  private static BigDecimal seconds(String text) {
    BigDecimal sum = BigDecimal.ZERO;
    Matcher parts = Pattern.compile(PART).matcher(text);
    while (parts.find()) {
      sum = sum.add(new BigDecimal(parts.group(1)).multiply(SECONDS.get(parts.group(2))));
    }
    return sum;
  }
}
