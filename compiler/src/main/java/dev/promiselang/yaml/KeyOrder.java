package dev.promiselang.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The order in which Kratix's library writes keys: letters after everything else, numbers by their
 * value. It may run in circles ({@code v10 < v1app < v2 < v10}); then code points decide.
 */
final class KeyOrder {

  private KeyOrder() {}

  static List<String> sorted(Collection<String> keys) {
    return cycle(keys).isPresent()
        ? keys.stream().sorted(CodePoints.ORDER).toList()
        : merged(List.copyOf(keys));
  }

  /** Three keys in a circle, if there are any. */
  static Optional<List<String>> cycle(Collection<String> keys) {
    for (List<String> group : KeySuspects.groups(keys)) {
      Optional<List<String>> cycle = firstCycle(merged(group));
      if (cycle.isPresent()) {
        return cycle;
      }
    }
    return Optional.empty();
  }

  /** Neighbours are in order after merging; what lies further apart is looked at in pairs. */
  private static Optional<List<String>> firstCycle(List<String> merged) {
    for (int i = 0; i < merged.size(); i++) {
      for (int j = i + 2; j < merged.size(); j++) {
        if (comesBefore(merged.get(j), merged.get(i))) {
          return Optional.of(List.of(merged.get(i), merged.get(j - 1), merged.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  /** Merge sort, which unlike the sorts of the Java library bears an order that is none. */
  private static List<String> merged(List<String> keys) {
    if (keys.size() < 2) {
      return keys;
    }
    List<String> left = merged(keys.subList(0, keys.size() / 2));
    List<String> right = merged(keys.subList(keys.size() / 2, keys.size()));
    List<String> merged = new ArrayList<>(keys.size());
    int l = 0;
    int r = 0;
    while (l < left.size() && r < right.size()) {
      boolean fromRight = comesBefore(right.get(r), left.get(l));
      merged.add(fromRight ? right.get(r++) : left.get(l++));
    }
    merged.addAll(left.subList(l, left.size()));
    merged.addAll(right.subList(r, right.size()));
    return merged;
  }

  static boolean comesBefore(String a, String b) {
    int i = 0;
    int shorter = Math.min(a.length(), b.length());
    while (i < shorter && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (i < shorter && Character.isLetter(a.charAt(i)) && Character.isLetter(b.charAt(i))) {
      return a.charAt(i) < b.charAt(i);
    }
    return comesBefore(a.codePoints().toArray(), b.codePoints().toArray());
  }

  private static boolean comesBefore(int[] a, int[] b) {
    int shorter = Math.min(a.length, b.length);
    int i = 0;
    while (i < shorter && a[i] == b[i]) {
      i++;
    }
    if (i == shorter) {
      return a.length < b.length;
    }
    boolean aIsLetter = Character.isLetter(a[i]);
    boolean bIsLetter = Character.isLetter(b[i]);
    if (aIsLetter || bIsLetter) {
      return aIsLetter && bIsLetter ? a[i] < b[i] : bIsLetter;
    }
    return numberComesBefore(a, b, i);
  }

  private static boolean numberComesBefore(int[] a, int[] b, int from) {
    boolean zero = a[from] == '0' || b[from] == '0';
    long start = zero && followsNonZeroDigit(a, from) ? 1 : 0;
    long aNumber = start;
    int aEnd = from;
    for (; aEnd < a.length && Character.isDigit(a[aEnd]); aEnd++) {
      aNumber = aNumber * 10 + a[aEnd] - '0';
    }
    long bNumber = start;
    int bEnd = from;
    for (; bEnd < b.length && Character.isDigit(b[bEnd]); bEnd++) {
      bNumber = bNumber * 10 + b[bEnd] - '0';
    }
    if (aNumber != bNumber) {
      return aNumber < bNumber;
    }
    return aEnd != bEnd ? aEnd < bEnd : a[from] < b[from];
  }

  private static boolean followsNonZeroDigit(int[] points, int from) {
    for (int i = from - 1; i >= 0 && Character.isDigit(points[i]); i--) {
      if (points[i] != '0') {
        return true;
      }
    }
    return false;
  }
}
