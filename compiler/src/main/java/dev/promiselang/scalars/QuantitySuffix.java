package dev.promiselang.scalars;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A suffix of a quantity and what it multiplies by. */
record QuantitySuffix(String text, BigDecimal factor) {

  private static final String BINARY = "EPTGMK";
  private static final String DECIMAL = "EPTGMk";
  private static final List<QuantitySuffix> BINARY_LARGEST_FIRST = binary();
  private static final List<QuantitySuffix> DECIMAL_LARGEST_FIRST = decimal();

  static List<QuantitySuffix> largestFirst(boolean binary) {
    return binary ? BINARY_LARGEST_FIRST : DECIMAL_LARGEST_FIRST;
  }

  static BigDecimal factor(String suffix) {
    return largestFirst(suffix.endsWith("i")).stream()
        .filter(s -> s.text.equals(suffix))
        .map(QuantitySuffix::factor)
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  private static List<QuantitySuffix> binary() {
    List<QuantitySuffix> suffixes = new ArrayList<>();
    for (int i = 0; i < BINARY.length(); i++) {
      suffixes.add(
          new QuantitySuffix(
              BINARY.charAt(i) + "i", BigDecimal.valueOf(1024).pow(BINARY.length() - i)));
    }
    suffixes.add(new QuantitySuffix("", BigDecimal.ONE));
    return List.copyOf(suffixes);
  }

  private static List<QuantitySuffix> decimal() {
    List<QuantitySuffix> suffixes = new ArrayList<>();
    for (int i = 0; i < DECIMAL.length(); i++) {
      suffixes.add(
          new QuantitySuffix(
              DECIMAL.substring(i, i + 1),
              BigDecimal.ONE.scaleByPowerOfTen(3 * (DECIMAL.length() - i))));
    }
    suffixes.add(new QuantitySuffix("", BigDecimal.ONE));
    suffixes.add(new QuantitySuffix("m", BigDecimal.ONE.scaleByPowerOfTen(-3)));
    suffixes.add(new QuantitySuffix("u", BigDecimal.ONE.scaleByPowerOfTen(-6)));
    suffixes.add(new QuantitySuffix("n", BigDecimal.ONE.scaleByPowerOfTen(-9)));
    return List.copyOf(suffixes);
  }
}
