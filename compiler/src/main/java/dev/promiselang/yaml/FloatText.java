package dev.promiselang.yaml;

import java.math.BigDecimal;

/** Floating point numbers as Go writes them: the shortest digits that read back as the same. */
final class FloatText {

  private static final int FIRST_LARGE_EXPONENT = 6;
  private static final int LAST_SMALL_EXPONENT = -4;

  private FloatText() {}

  static String of(double value) {
    if (!Double.isFinite(value) || value == 0) {
      return special(value);
    }
    BigDecimal shortest = new BigDecimal(Double.toString(Math.abs(value)));
    return sign(value) + digits(shorter(shortest, Math.abs(value)));
  }

  /** The text of a number in single precision, as which Go clients write numbers that are keys. */
  static String ofKey(double value) {
    float single = (float) value;
    if (!Float.isFinite(single) || single == 0) {
      return special(single);
    }
    return sign(value) + digits(new BigDecimal(Float.toString(Math.abs(single))));
  }

  private static String special(double value) {
    if (Double.isNaN(value)) {
      return ".nan";
    }
    String sign = 1 / value < 0 ? "-" : "";
    return value == 0 ? sign + "0" : value > 0 ? ".inf" : "-.inf";
  }

  private static String sign(double value) {
    return value < 0 ? "-" : "";
  }

  /** Java keeps two digits where one would do, as in {@code 4.9E-324}. */
  private static BigDecimal shorter(BigDecimal shortest, double value) {
    BigDecimal exact = shortest.stripTrailingZeros();
    if (exact.precision() != 2) {
      return exact;
    }
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(1 - exact.scale());
    BigDecimal below = exact.divideToIntegralValue(step).multiply(step);
    BigDecimal above = below.add(step);
    BigDecimal nearest = above.subtract(exact).compareTo(exact.subtract(below)) < 0 ? above : below;
    return nearest.doubleValue() == value ? nearest.stripTrailingZeros() : exact;
  }

  private static String digits(BigDecimal value) {
    String digits = value.stripTrailingZeros().unscaledValue().toString();
    int exponent = value.precision() - value.scale() - 1;
    if (exponent >= LAST_SMALL_EXPONENT && exponent < FIRST_LARGE_EXPONENT) {
      return value.stripTrailingZeros().toPlainString();
    }
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    String padded = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
    return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + padded;
  }
}
