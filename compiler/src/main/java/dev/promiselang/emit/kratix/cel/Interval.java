package dev.promiselang.emit.kratix.cel;

import dev.promiselang.types.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Between which numbers a number lies: what proves that computing with it cannot go wrong. */
record Interval(BigDecimal low, BigDecimal high) {

  static final Interval WHOLE =
      new Interval(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE));
  static final Interval DECIMAL =
      new Interval(new BigDecimal(-Double.MAX_VALUE), new BigDecimal(Double.MAX_VALUE));
  static final Interval SIZE = new Interval(BigDecimal.ZERO, BigDecimal.valueOf(Long.MAX_VALUE));

  /** Whole numbers up to here are exact as doubles. */
  private static final Interval EXACT = of(-(1L << 53) + 1, (1L << 53) - 1);

  /** What is below this rounds to a double that is finite. */
  private static final BigDecimal FINITE =
      new BigDecimal(Double.MAX_VALUE).add(new BigDecimal(0x1p970));

  /** Milliseconds of the durations that an api takes, and of those that CEL computes with. */
  static final Interval DURATION = of(0, 119L * 366 * 86_400_000);

  private static final Interval DURATIONS = of(-292L * 365 * 86_400_000, 292L * 365 * 86_400_000);

  static Interval of(long low, long high) {
    return new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  static Interval exactly(BigDecimal number) {
    return new Interval(number, number);
  }

  static Interval of(Type type) {
    return switch (type) {
      case Type.Int whole -> of(whole.minimum(), whole.maximum());
      case Type.Number number ->
          new Interval(bound(number.minimum(), DECIMAL.low), bound(number.maximum(), DECIMAL.high));
      case Type.Enumeration(List<Type.Literal> members, var _) ->
          members.stream()
              .map(Interval::of)
              .reduce((a, b) -> new Interval(a.low.min(b.low), a.high.max(b.high)))
              .orElse(WHOLE);
      case Type.Duration _ -> DURATION;
      default -> WHOLE;
    };
  }

  private static Interval of(Type.Literal member) {
    return member instanceof Type.Literal.OfWhole(long value) ? of(value, value) : WHOLE;
  }

  private static BigDecimal bound(double bound, BigDecimal otherwise) {
    return Double.isFinite(bound) ? new BigDecimal(bound) : otherwise;
  }

  private boolean within(Interval other) {
    return low.compareTo(other.low) >= 0 && high.compareTo(other.high) <= 0;
  }

  /** Whether every whole number here has 64 bits. */
  boolean isWhole() {
    return within(WHOLE);
  }

  boolean isExact() {
    return within(EXACT);
  }

  boolean isFinite() {
    return low.abs().max(high.abs()).compareTo(FINITE) < 0;
  }

  boolean isDuration() {
    return within(DURATIONS);
  }

  /** Whether every number is inside of what a whole number can be, its ends excluded. */
  boolean isInsideWhole() {
    return low.compareTo(WHOLE.low) > 0 && high.compareTo(WHOLE.high) < 0;
  }

  boolean hasZero() {
    return low.signum() <= 0 && high.signum() >= 0;
  }

  Interval or(Interval other) {
    return new Interval(low.min(other.low), high.max(other.high));
  }

  /** The sum of up to this many such numbers. */
  Interval sum(long count) {
    BigDecimal many = BigDecimal.valueOf(count);
    return new Interval(
        low.multiply(many).min(BigDecimal.ZERO), high.multiply(many).max(BigDecimal.ZERO));
  }

  Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  Interval negated() {
    return new Interval(high.negate(), low.negate());
  }

  Interval times(Interval other) {
    List<BigDecimal> products =
        Stream.of(
                low.multiply(other.low),
                low.multiply(other.high),
                high.multiply(other.low),
                high.multiply(other.high))
            .sorted()
            .toList();
    return new Interval(products.getFirst(), products.getLast());
  }

  /** As far from zero as this one goes, in both directions. */
  Interval symmetric() {
    BigDecimal far = low.abs().max(high.abs());
    return new Interval(far.negate(), far);
  }

  /** What is left when the ends are cut to those that a type has. */
  Interval cutTo(Interval type) {
    BigDecimal least = low.max(type.low).min(type.high);
    return new Interval(least, high.min(type.high).max(least));
  }
}
