package dev.promiselang.diagnostics;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the name that somebody probably meant. */
public final class Suggestions {

  /** How many names a report lists. */
  private static final int MOST = 60;

  private static final int SHORTEST_SLIP = 4;

  private Suggestions() {}

  /**
   * The candidate nearest to the word, when it is near enough to be worth a suggestion; case,
   * hyphens, underscores and quotes do not count.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    return near(word, candidates)
        .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::candidate))
        .map(Scored::candidate);
  }

  /** All candidates that are near enough; of very many most are passed over at once. */
  private static Stream<Scored> near(String word, Collection<String> candidates) {
    String folded = fold(word);
    int limit = limit(word);
    long letters = letters(word);
    return candidates.stream()
        .filter(c -> Long.bitCount(letters ^ letters(c)) <= 2 * limit && !c.equals(word))
        .distinct()
        .map(c -> new Scored(c, distance(folded, fold(c))))
        .filter(s -> s.distance <= limit);
  }

  /** A line of help that offers the nearest candidate, or nothing. */
  public static String didYouMean(String word, Collection<String> candidates) {
    return nearest(word, candidates).map(c -> "did you mean `" + c + "`?").orElse("");
  }

  /**
   * The candidate that the word is certain to mean: the only one that is near at all, and no more
   * than one slip of the hand away. Case, hyphens and underscores are no slip; one letter too many,
   * one too few or two neighbours that changed places are. A letter that stands for another one is
   * not, nor is anything about digits: {@code portA} and {@code node1} may be other things.
   */
  public static Optional<String> certain(String word, Collection<String> candidates) {
    List<String> near = near(word, candidates).map(Scored::candidate).toList();
    return near.size() == 1 && isSlip(fold(word), fold(near.getFirst()))
        ? Optional.of(near.getFirst())
        : Optional.empty();
  }

  private static boolean isSlip(String written, String meant) {
    if (written.equals(meant)) {
      return true;
    }
    boolean digits = !digits(written).equals(digits(meant));
    boolean swapped = written.length() == meant.length() && sorted(written).equals(sorted(meant));
    boolean letter = Math.abs(written.length() - meant.length()) == 1;
    return written.length() >= SHORTEST_SLIP
        && !digits
        && (swapped || letter)
        && distance(written, meant) == 1;
  }

  private static String digits(String word) {
    return word.replaceAll("\\D", "");
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  private static int limit(String word) {
    int length = fold(word).length();
    return length < 3 ? 0 : Math.max(1, length / 3);
  }

  /** Names as a report lists them: each quoted, in the order given, of very many the first. */
  public static String quoted(Collection<String> names) {
    String first =
        names.stream()
            .limit(names.size() > MOST + 1 ? MOST : names.size())
            .map(name -> "`" + name + "`")
            .collect(Collectors.joining(", "));
    return names.size() > MOST + 1 ? first + " and " + (names.size() - MOST) + " more" : first;
  }

  /**
   * Which characters a word has, one bit for each: an edit changes two bits at most, so that most
   * of many candidates are passed over at once.
   */
  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '_' && c != '-' && c != '"') {
        letters |= 1L << (Character.toLowerCase(c) & 63);
      }
    }
    return letters;
  }

  private record Scored(String candidate, int distance) {}

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace("\"", "");
  }

  /** Edits that turn one word into the other: insert, delete, replace, swap two neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
