package dev.promiselang.emit.kratix.cel;

import java.util.Optional;

/** A size or a cost: at least and at most; what grows beyond 64 bits stays at the end of them. */
record Amount(long least, long most) {

  static final Amount ZERO = new Amount(0, 0);
  static final Amount ONE = new Amount(1, 1);
  static final Amount UNKNOWN = new Amount(0, Long.MAX_VALUE);

  /** What any number of amounts encompass starts here. */
  static final Amount NOTHING = new Amount(Long.MAX_VALUE, 0);

  static Amount exactly(long amount) {
    return new Amount(amount, amount);
  }

  Amount plus(Amount other) {
    return new Amount(plus(least, other.least), plus(most, other.most));
  }

  Amount plus(long more) {
    return plus(exactly(more));
  }

  Amount times(Amount other) {
    return new Amount(times(least, other.least), times(most, other.most));
  }

  /** Rounded up. */
  Amount times(double factor) {
    return new Amount(times(least, factor), times(most, factor));
  }

  /** From the lesser of the two to the greater. */
  Amount or(Amount other) {
    return new Amount(Math.min(least, other.least), Math.max(most, other.most));
  }

  static Optional<Amount> or(Optional<Amount> one, Optional<Amount> other) {
    return one.isEmpty() ? other : Optional.of(other.map(one.get()::or).orElse(one.get()));
  }

  private static long plus(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  static long times(long a, long b) {
    return b != 0 && a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
  }

  private static long times(long a, double factor) {
    double product = Math.ceil(a * factor);
    return product >= Long.MAX_VALUE ? Long.MAX_VALUE : (long) product;
  }
}
