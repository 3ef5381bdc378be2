package dev.promiselang.yaml;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as Go spells them: decimal, {@code 0x}, {@code 0o}, {@code 0b}, leading zero. */
final class WholeNumbers {

  private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger LARGEST_UNSIGNED =
      BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);
  private static final Pattern SIGNED_BITS = Pattern.compile("0b[-+][01]+");

  private WholeNumbers() {}

  /** The number, when it fits 64 bits: signed, or unsigned when no sign is written. */
  static Optional<BigInteger> parse(String text) {
    if (SIGNED_BITS.matcher(text).matches()) {
      return fitting(new BigInteger(text.substring(2), 2), true);
    }
    boolean signed = text.startsWith("-") || text.startsWith("+");
    return magnitude(signed ? text.substring(1) : text)
        .map(n -> text.startsWith("-") ? n.negate() : n)
        .flatMap(n -> fitting(n, signed));
  }

  private static Optional<BigInteger> magnitude(String text) {
    if (text.length() >= 3 && text.charAt(0) == '0') {
      switch (text.substring(1, 2).toLowerCase(Locale.ROOT)) {
        case "x":
          return digits(text.substring(2), 16);
        case "o":
          return digits(text.substring(2), 8);
        case "b":
          return digits(text.substring(2), 2);
        default:
          break;
      }
    }
    return text.startsWith("0") ? digits(text, 8) : digits(text, 10);
  }

  private static Optional<BigInteger> digits(String text, int radix) {
    boolean legal =
        !text.isEmpty() && text.chars().allMatch(c -> c < 0x80 && Character.digit(c, radix) >= 0);
    return legal && text.length() <= 400
        ? Optional.of(new BigInteger(text, radix))
        : Optional.empty();
  }

  private static Optional<BigInteger> fitting(BigInteger number, boolean signed) {
    boolean fits =
        number.compareTo(SMALLEST) >= 0
            && (signed ? number.bitLength() < Long.SIZE : number.compareTo(LARGEST_UNSIGNED) <= 0);
    return fits ? Optional.of(number) : Optional.empty();
  }
}
