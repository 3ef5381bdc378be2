package dev.promiselang.scalars;

import java.math.BigDecimal;

/** How a Number is printed: the shortest text that reads back as the same number. */
public final class NumberText {

  /** From here on an exponent is shorter than all the zeros. */
  private static final double LARGE = 1e21;

  private static final double SMALL = 1e-6;

  private NumberText() {}

  public static String of(double number) {
    double size = Math.abs(number);
    if (number == 0) {
      return "0.0";
    }
    if (size >= LARGE || size < SMALL) {
      return Double.toString(number).replace('E', 'e');
    }
    String plain = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }
}
