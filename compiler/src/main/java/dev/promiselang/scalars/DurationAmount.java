package dev.promiselang.scalars;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in milliseconds with its spelling: {@code 60s} equals {@code 1min}. Only the
 * forms of {@link #go}, {@link #prometheus} and {@link #seconds} leave the language.
 */
public final class DurationAmount implements Comparable<DurationAmount> {

  private static final Pattern FORM =
      Pattern.compile(
          "(-)?(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)min)?(?:([0-9]+)s)?(?:([0-9]+)ms)?");

  /**
   * What a request may give: our spelling or Go's, in whole numbers so small that the API server
   * can compute with them.
   */
  public static final String REQUESTED =
      "(?:[0-9]{1,4}d)?(?:[0-9]{1,5}h)?(?:[0-9]{1,7}(?:m|min))?(?:[0-9]{1,9}s)?(?:[0-9]{1,12}ms)?";

  private static final Pattern REQUESTED_FORM = Pattern.compile(REQUESTED);
  private static final Pattern GO_MINUTES = Pattern.compile("([0-9])m(?![a-z])");
  private static final List<Long> UNITS = List.of(86_400_000L, 3_600_000L, 60_000L, 1_000L, 1L);
  private static final BigInteger SECOND = BigInteger.valueOf(1_000);

  public static final DurationAmount ZERO = new DurationAmount("0s", BigInteger.ZERO);

  private final String spelling;
  private final BigInteger milliseconds;

  private DurationAmount(String spelling, BigInteger milliseconds) {
    this.spelling = spelling;
    this.milliseconds = milliseconds;
  }

  public static Optional<DurationAmount> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || text.isEmpty() || text.equals("-")) {
      return Optional.empty();
    }
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < UNITS.size(); i++) {
      String count = matcher.group(i + 2);
      if (count != null) {
        sum = sum.add(new BigInteger(count).multiply(BigInteger.valueOf(UNITS.get(i))));
      }
    }
    boolean negative = matcher.group(1) != null;
    return Optional.of(new DurationAmount(text, negative ? sum.negate() : sum));
  }

  /** The duration that a request may give, as the schema of its api says. */
  public static Optional<DurationAmount> parseRequested(String text) {
    return REQUESTED_FORM.matcher(text).matches()
        ? parse(GO_MINUTES.matcher(text).replaceFirst("$1min"))
            .map(duration -> new DurationAmount(text, duration.milliseconds))
        : Optional.empty();
  }

  private static DurationAmount of(BigInteger milliseconds) {
    String text = write(milliseconds, List.of("d", "h", "min", "s", "ms"));
    return new DurationAmount(text, milliseconds);
  }

  /** The duration as it is written. */
  public String spelling() {
    return spelling;
  }

  public BigInteger milliseconds() {
    return milliseconds;
  }

  public DurationAmount plus(DurationAmount other) {
    return of(milliseconds.add(other.milliseconds));
  }

  public DurationAmount minus(DurationAmount other) {
    return of(milliseconds.subtract(other.milliseconds));
  }

  /** The product, to the nearest millisecond. */
  public DurationAmount times(BigDecimal factor) {
    return of(rounded(new BigDecimal(milliseconds).multiply(factor)));
  }

  /** The quotient, to the nearest millisecond. */
  public DurationAmount dividedBy(BigDecimal divisor) {
    return of(
        new BigDecimal(milliseconds).divide(divisor, 0, RoundingMode.HALF_EVEN).toBigInteger());
  }

  private static BigInteger rounded(BigDecimal milliseconds) {
    return milliseconds.setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
  }

  /** As Go reads it: hours, minutes and seconds, {@code 15d} being {@code 360h}. */
  public String go() {
    return write(milliseconds, List.of("", "h", "m", "s", "ms"));
  }

  /** As Prometheus reads it: days, hours, minutes and seconds. */
  public String prometheus() {
    return write(milliseconds, List.of("d", "h", "m", "s", "ms"));
  }

  /** The number of seconds, when it is a whole one. */
  public Optional<BigInteger> seconds() {
    BigInteger[] parts = milliseconds.divideAndRemainder(SECOND);
    return parts[1].signum() == 0 ? Optional.of(parts[0]) : Optional.empty();
  }

  private static String write(BigInteger milliseconds, List<String> names) {
    StringBuilder text = new StringBuilder(milliseconds.signum() < 0 ? "-" : "");
    BigInteger rest = milliseconds.abs();
    for (int i = 0; i < UNITS.size(); i++) {
      if (!names.get(i).isEmpty()) {
        BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(UNITS.get(i)));
        if (parts[0].signum() != 0) {
          text.append(parts[0]).append(names.get(i));
        }
        rest = parts[1];
      }
    }
    return milliseconds.signum() == 0 ? "0s" : text.toString();
  }

  @Override
  public int compareTo(DurationAmount other) {
    return milliseconds.compareTo(other.milliseconds);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DurationAmount duration && compareTo(duration) == 0;
  }

  @Override
  public int hashCode() {
    return milliseconds.hashCode();
  }

  @Override
  public String toString() {
    return spelling;
  }
}
