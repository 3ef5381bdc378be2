package dev.promiselang.scalars;

import java.math.BigInteger;

/** The order of pre-releases: identifiers between dots, numbers before words, none after all. */
final class Prerelease {

  private Prerelease() {}

  static int compare(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Boolean.compare(left.isEmpty(), right.isEmpty());
    }
    String[] a = left.split("\\.");
    String[] b = right.split("\\.");
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int byIdentifier = compareIdentifiers(a[i], b[i]);
      if (byIdentifier != 0) {
        return byIdentifier;
      }
    }
    return Integer.compare(a.length, b.length);
  }

  private static int compareIdentifiers(String a, String b) {
    if (isNumber(a) && isNumber(b)) {
      return new BigInteger(a).compareTo(new BigInteger(b));
    }
    return isNumber(a) != isNumber(b) ? (isNumber(a) ? -1 : 1) : a.compareTo(b);
  }

  /** A hash that agrees with the comparison: {@code 01} and {@code 1} are one number. */
  static int hash(String prerelease) {
    int hash = 0;
    for (String identifier : prerelease.split("\\.")) {
      int of = isNumber(identifier) ? new BigInteger(identifier).hashCode() : identifier.hashCode();
      hash = hash * 31 + of;
    }
    return hash;
  }

  private static boolean isNumber(String identifier) {
    return !identifier.isEmpty() && identifier.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
