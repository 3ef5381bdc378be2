package dev.promiselang.scalars;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of a resource as Kubernetes writes it, exact, with its spelling: {@code 1Gi} equals
 * {@code 1024Mi}.
 */
public final class QuantityAmount implements Comparable<QuantityAmount> {

  private static final Pattern FORM =
      Pattern.compile(
          "([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+))(?:([KMGTPE]i|[numkMGTPE]?)|[eE]([+-]?[0-9]{1,3}))");

  /** Kubernetes keeps nothing smaller than a billionth, and rounds away from zero. */
  private static final int SCALE = 9;

  /** Kubernetes keeps nothing larger that is written with a binary suffix. */
  private static final BigDecimal LARGEST_BINARY = BigDecimal.valueOf(Long.MAX_VALUE);

  /** What the schema of an api allows where a quantity is given as text. */
  public static final String REQUESTED =
      "[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)" + "(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]{1,3})?";

  private final String spelling;
  private final BigDecimal amount;
  private final boolean binary;

  private QuantityAmount(String spelling, BigDecimal amount, boolean binary) {
    this.spelling = spelling;
    this.amount = amount;
    this.binary = binary;
  }

  public static Optional<QuantityAmount> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    String exponent = matcher.group(3);
    if (exponent != null) {
      BigDecimal scaled = number.scaleByPowerOfTen(Integer.parseInt(exponent));
      return Optional.of(new QuantityAmount(text, kept(scaled), false));
    }
    String suffix = matcher.group(2);
    BigDecimal amount = kept(number.multiply(QuantitySuffix.factor(suffix)));
    boolean binary = suffix.endsWith("i");
    return Optional.of(new QuantityAmount(text, binary ? capped(amount) : amount, binary));
  }

  private static BigDecimal kept(BigDecimal amount) {
    return amount.scale() > SCALE ? amount.setScale(SCALE, RoundingMode.UP) : amount;
  }

  private static BigDecimal capped(BigDecimal amount) {
    return amount.min(LARGEST_BINARY).max(LARGEST_BINARY.negate());
  }

  public static QuantityAmount of(long number) {
    return new QuantityAmount(Long.toString(number), BigDecimal.valueOf(number), false);
  }

  /** The quantity as it is written. */
  public String spelling() {
    return spelling;
  }

  public BigDecimal amount() {
    return amount;
  }

  public QuantityAmount plus(QuantityAmount other) {
    return canonical(amount.add(other.amount), binary);
  }

  public QuantityAmount minus(QuantityAmount other) {
    return canonical(amount.subtract(other.amount), binary);
  }

  public QuantityAmount times(BigDecimal factor) {
    return canonical(amount.multiply(factor), binary);
  }

  /**
   * The quotient; what is smaller than a billionth is rounded away from zero, as Kubernetes does.
   */
  public QuantityAmount dividedBy(BigDecimal divisor) {
    return canonical(amount.divide(divisor, SCALE, RoundingMode.UP), binary);
  }

  /** The amount in the spelling that Kubernetes would choose: no fraction, the largest suffix. */
  private static QuantityAmount canonical(BigDecimal amount, boolean binary) {
    BigDecimal kept = amount.setScale(SCALE, RoundingMode.UP);
    boolean stayBinary = binary && kept.abs().compareTo(BigDecimal.valueOf(1024)) >= 0;
    for (QuantitySuffix suffix : QuantitySuffix.largestFirst(stayBinary)) {
      BigDecimal[] parts = kept.divideAndRemainder(suffix.factor());
      if (parts[1].signum() == 0 && (parts[0].signum() != 0 || suffix.text().isEmpty())) {
        BigInteger whole = parts[0].toBigIntegerExact();
        return new QuantityAmount(whole + suffix.text(), kept, binary);
      }
    }
    return stayBinary ? canonical(kept, false) : new QuantityAmount("0", kept, binary);
  }

  @Override
  public int compareTo(QuantityAmount other) {
    return amount.compareTo(other.amount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuantityAmount quantity && compareTo(quantity) == 0;
  }

  @Override
  public int hashCode() {
    return amount.stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return spelling;
  }
}
