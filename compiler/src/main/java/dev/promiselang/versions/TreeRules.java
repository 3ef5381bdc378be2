package dev.promiselang.versions;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the tree of a repository must be like before any of it is written to a disk: paths that mean
 * the same on every system and stay inside, and no more than a package can need.
 */
public final class TreeRules {

  private static final int MOST_FILES = 20_000;
  private static final long LARGEST_FILE = 16L << 20;
  private static final long LARGEST_TREE = 256L << 20;
  private static final int LONGEST_PATH = 1_000;
  private static final Pattern SEGMENT = Pattern.compile("[^\\p{Cntrl}\\uFFFD\\\\:*?\"<>|]{1,255}");

  private TreeRules() {}

  /** What is wrong with the tree, in words that finish "it has ..."; empty when nothing is. */
  public static Optional<String> refusal(Collection<TreeEntry> entries) {
    Optional<String> path =
        entries.stream()
            .map(TreeEntry::path)
            .filter(one -> !isSafe(one))
            .findFirst()
            .map(one -> "a path that cannot be written everywhere: `" + shown(one) + "`");
    return path.or(() -> size(entries)).or(() -> collision(entries));
  }

  private static boolean isSafe(String path) {
    if (path.length() > LONGEST_PATH) {
      return false;
    }
    for (String segment : path.split("/", -1)) {
      if (segment.equals(".")
          || segment.equals("..")
          || segment.toLowerCase(Locale.ROOT).equals(".git")
          || !SEGMENT.matcher(segment).matches()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> size(Collection<TreeEntry> entries) {
    long files = entries.stream().filter(entry -> !entry.isLeftOut()).count();
    long bytes =
        entries.stream().filter(entry -> !entry.isLeftOut()).mapToLong(TreeEntry::size).sum();
    if (files > MOST_FILES) {
      return Optional.of(files + " files, and " + MOST_FILES + " are the most that are taken");
    }
    return entries.stream()
        .filter(entry -> !entry.isLeftOut() && entry.size() > LARGEST_FILE)
        .findFirst()
        .map(large -> "a file of " + mebibytes(large.size()) + ", `" + large.path() + "`")
        .map(text -> text + ", and " + mebibytes(LARGEST_FILE) + " are the most that are taken")
        .or(
            () ->
                bytes > LARGEST_TREE
                    ? Optional.of(
                        mebibytes(bytes)
                            + " of files, and "
                            + mebibytes(LARGEST_TREE)
                            + " are the most that are taken")
                    : Optional.empty());
  }

  private static Optional<String> collision(Collection<TreeEntry> entries) {
    Map<String, String> known = new TreeMap<>();
    for (TreeEntry entry : entries) {
      String prefix = "";
      for (String segment : entry.path().split("/")) {
        prefix = prefix.isEmpty() ? segment : prefix + "/" + segment;
        String other = known.putIfAbsent(prefix.toLowerCase(Locale.ROOT), prefix);
        if (other != null && !other.equals(prefix)) {
          return Optional.of(
              "paths that differ only in upper and lower case: `"
                  + other
                  + "` and `"
                  + prefix
                  + "`");
        }
      }
    }
    return Optional.empty();
  }

  private static String shown(String path) {
    String start = path.substring(0, Math.min(80, path.length()));
    return start.replaceAll("\\p{Cntrl}", "?");
  }

  private static String mebibytes(long bytes) {
    return ((bytes + (1L << 20) - 1) >> 20) + " MiB";
  }
}
