package dev.promiselang.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/** What changes from one text to another, in the form that `patch` and `git apply` read. */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  /** With so many lines the search for the smallest difference would take too long. */
  private static final int MOST_LINES = 20_000;

  private UnifiedDiff() {}

  static String of(String path, String before, String after) {
    List<String> old = lines(before);
    List<String> fresh = lines(after);
    Patch<String> patch =
        old.size() + fresh.size() > MOST_LINES ? wholesale(old, fresh) : DiffUtils.diff(old, fresh);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff("a/" + path, "b/" + path, old, patch, CONTEXT);
    return String.join("\n", diff) + "\n";
  }

  /** All that stands between what both begin with and what both end with, as one change. */
  private static Patch<String> wholesale(List<String> old, List<String> fresh) {
    int start = 0;
    int most = Math.min(old.size(), fresh.size());
    while (start < most && old.get(start).equals(fresh.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && old.get(old.size() - end - 1).equals(fresh.get(fresh.size() - end - 1))) {
      end++;
    }
    Patch<String> patch = new Patch<>();
    patch.addDelta(
        new ChangeDelta<>(
            new Chunk<>(start, old.subList(start, old.size() - end)),
            new Chunk<>(start, fresh.subList(start, fresh.size() - end))));
    return patch;
  }

  /** A last line that does not end says so, as it is said in differences. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.removeLast();
    if (!last.isEmpty()) {
      lines.add(last + "\n\\ No newline at end of file");
    }
    return lines;
  }
}
