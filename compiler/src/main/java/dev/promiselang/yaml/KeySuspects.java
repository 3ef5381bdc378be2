package dev.promiselang.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the few keys that may run in circles, so that not every pair of a large mapping is
 * compared. A circle needs two keys that agree up to somewhere inside a number, where one goes on
 * with a digit and the other with a letter, and a third key that agrees with them up to that
 * number.
 */
final class KeySuspects {

  /** Longer numbers overflow while they are compared, and then anything may come out. */
  private static final int LONGEST_SAFE_NUMBER = 17;

  private final Set<String> beforeDigit = new HashSet<>();
  private final Set<String> beforeLetter = new HashSet<>();
  private final Set<String> beforeNumber = new TreeSet<>();
  private boolean unsafe;

  private KeySuspects() {}

  static List<List<String>> groups(Collection<String> keys) {
    if (keys.size() < 3) {
      return List.of();
    }
    KeySuspects suspects = new KeySuspects();
    keys.forEach(suspects::look);
    return suspects.unsafe ? List.of(List.copyOf(keys)) : suspects.grouped(keys);
  }

  private void look(String key) {
    int start = 0;
    for (int i = 0; i < key.length(); i++) {
      if (!isDigit(key.charAt(i))) {
        unsafe |= Character.isDigit(key.codePointAt(i));
        start = i + 1;
      } else if (i - start >= LONGEST_SAFE_NUMBER) {
        unsafe = true;
        return;
      } else {
        lookAfter(key, start, i + 1);
      }
    }
  }

  private void lookAfter(String key, int numberStart, int next) {
    if (next == key.length()) {
      return;
    }
    String prefix = key.substring(0, next);
    if (isDigit(key.charAt(next))) {
      beforeDigit.add(prefix);
    } else if (Character.isLetter(key.codePointAt(next))) {
      beforeLetter.add(prefix);
    }
    if (beforeDigit.contains(prefix) && beforeLetter.contains(prefix)) {
      beforeNumber.add(key.substring(0, numberStart));
    }
  }

  private List<List<String>> grouped(Collection<String> keys) {
    List<List<String>> groups = new ArrayList<>();
    for (String prefix : beforeNumber) {
      List<String> group = keys.stream().filter(key -> key.startsWith(prefix)).toList();
      if (group.size() >= 3) {
        groups.add(group);
      }
    }
    return groups;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
