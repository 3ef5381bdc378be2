package dev.promiselang.types;

import dev.promiselang.syntax.Expression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** The numbers that numeric literals spell. */
public final class Literals {

  private static final BigInteger MINIMUM = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAXIMUM = BigInteger.valueOf(Long.MAX_VALUE);

  private Literals() {}

  /** {@code 42}, {@code 1_000}, {@code 0o644}, negated on request; empty beyond 64 bits. */
  public static Optional<Long> whole(String spelling, boolean negative) {
    String digits = spelling.replace("_", "");
    BigInteger value =
        digits.startsWith("0o") ? new BigInteger(digits.substring(2), 8) : new BigInteger(digits);
    BigInteger signed = negative ? value.negate() : value;
    boolean fits = signed.compareTo(MINIMUM) >= 0 && signed.compareTo(MAXIMUM) <= 0;
    return fits ? Optional.of(signed.longValue()) : Optional.empty();
  }

  public static double decimal(String spelling) {
    return Double.parseDouble(spelling.replace("_", ""));
  }

  /**
   * Whether the spelling is how the number would be printed: {@code 1.5} is, {@code 1.30} is not.
   */
  static boolean isCanonical(String spelling) {
    String plain = spelling.replace("_", "");
    return new BigDecimal(Double.toString(decimal(spelling))).toPlainString().equals(plain);
  }

  /** The expression without the parentheses around it. */
  public static Expression bare(Expression expression) {
    Expression current = expression;
    while (current instanceof Expression.Parenthesized(var _, Expression inner)) {
      current = inner;
    }
    return current;
  }
}
