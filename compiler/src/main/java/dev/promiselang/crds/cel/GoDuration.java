package dev.promiselang.crds.cel;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as Go writes them: {@code 1h30m}. */
final class GoDuration {

  private static final Pattern WHOLE =
      Pattern.compile("([+-]?)((?:\\d+\\.?\\d*|\\.\\d+)(?:ns|us|µs|μs|ms|s|m|h))+");
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)(ns|us|µs|μs|ms|s|m|h)");

  private static final Map<String, Long> NANOSECONDS =
      Map.of(
          "ns", 1L,
          "us", 1_000L,
          "µs", 1_000L,
          "μs", 1_000L,
          "ms", 1_000_000L,
          "s", 1_000_000_000L,
          "m", 60_000_000_000L,
          "h", 3_600_000_000_000L);

  private GoDuration() {}

  static Optional<Duration> parse(String text) {
    Matcher whole = WHOLE.matcher(text);
    if (!whole.matches()) {
      return Optional.empty();
    }
    BigDecimal sum =
        AMOUNT
            .matcher(text)
            .results()
            .map(GoDuration::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
        ? Optional.empty()
        : Optional.of(
            Duration.ofNanos(whole.group(1).equals("-") ? -sum.longValue() : sum.longValue()));
  }

  private static BigDecimal amount(MatchResult part) {
    return new BigDecimal(part.group(1))
        .multiply(BigDecimal.valueOf(NANOSECONDS.getOrDefault(part.group(2), 0L)));
  }
}
