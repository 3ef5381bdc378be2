package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Whole numbers near a Number. */
final class Rounding {

  private Rounding() {}

  static BigInteger of(Value number, RoundingMode mode) {
    return number instanceof Value.Decimal(double value)
        ? new BigDecimal(value).setScale(0, mode).toBigInteger()
        : BigInteger.valueOf(((Value.Whole) number).value());
  }
}
