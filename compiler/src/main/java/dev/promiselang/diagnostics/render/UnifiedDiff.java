package dev.promiselang.diagnostics.render;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, in the form that {@code patch} reads. */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;

  private UnifiedDiff(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  /** The difference, or nothing where there is none. */
  public static String of(String path, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(before, after);
    return "--- a/" + path + "\n+++ b/" + path + "\n" + diff.hunks();
  }

  /** Lines with their ends, so that a line break that is missing shows. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private String hunks() {
    List<LineChange> changes = LineChange.between(before, after);
    StringBuilder text = new StringBuilder();
    for (int first = 0; first < changes.size(); ) {
      int last = first;
      while (last + 1 < changes.size()
          && changes.get(last + 1).from() - changes.get(last).to() <= 2 * CONTEXT) {
        last++;
      }
      hunk(changes.subList(first, last + 1), text);
      first = last + 1;
    }
    return text.toString();
  }

  private void hunk(List<LineChange> changes, StringBuilder text) {
    LineChange first = changes.getFirst();
    LineChange last = changes.getLast();
    int lead = Math.min(CONTEXT, first.from());
    int tail = Math.min(CONTEXT, before.size() - last.to());
    int from = first.from() - lead;
    int to = last.to() + tail;
    int into = first.into() - lead;
    int until = last.until() + tail;
    text.append("@@ -").append(range(from, to)).append(" +").append(range(into, until));
    text.append(" @@\n");
    int line = from;
    for (LineChange change : changes) {
      mark(" ", before.subList(line, change.from()), text);
      mark("-", before.subList(change.from(), change.to()), text);
      mark("+", after.subList(change.into(), change.until()), text);
      line = change.to();
    }
    mark(" ", before.subList(line, to), text);
  }

  private static String range(int from, int to) {
    int count = to - from;
    return (count == 0 ? from : from + 1) + (count == 1 ? "" : "," + count);
  }

  private static void mark(String mark, List<String> lines, StringBuilder text) {
    for (String line : lines) {
      text.append(mark).append(line);
      if (!line.endsWith("\n")) {
        text.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
