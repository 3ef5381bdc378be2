package dev.promiselang.diagnostics.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines {@code from} to {@code to} of a text became lines {@code into} to {@code until}. */
record LineChange(int from, int to, int into, int until) {

  /** Texts that have less in common than this are told as one change. */
  private static final int MOST_EDITS = 1000;

  /** The fewest lines taken out and put in that turn one text into the other, in their order. */
  static List<LineChange> between(List<String> before, List<String> after) {
    List<int[]> reached = reached(before, after);
    if (reached.isEmpty()) {
      return List.of(new LineChange(0, before.size(), 0, after.size()));
    }
    List<LineChange> changes = new ArrayList<>();
    int x = before.size();
    int y = after.size();
    for (int edits = reached.size() - 1; edits > 0; edits--) {
      int[] earlier = reached.get(edits - 1);
      int diagonal = x - y;
      boolean inserted = isInsertion(earlier, edits, diagonal);
      int previous = inserted ? diagonal + 1 : diagonal - 1;
      int fromX = earlier[previous + MOST_EDITS + 1];
      int fromY = fromX - previous;
      changes.addFirst(
          inserted
              ? new LineChange(fromX, fromX, fromY, fromY + 1)
              : new LineChange(fromX, fromX + 1, fromY, fromY));
      x = fromX;
      y = fromY;
    }
    return joined(changes);
  }

  /**
   * How far into the first text one comes on each diagonal with so many edits; nothing when too
   * many are needed. A diagonal is the difference of the places in both texts.
   */
  private static List<int[]> reached(List<String> before, List<String> after) {
    List<int[]> reached = new ArrayList<>();
    int[] furthest = new int[2 * MOST_EDITS + 3];
    for (int edits = 0; edits <= MOST_EDITS; edits++) {
      for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
        int at = diagonal + MOST_EDITS + 1;
        int x =
            edits == 0
                ? 0
                : isInsertion(furthest, edits, diagonal) ? furthest[at + 1] : furthest[at - 1] + 1;
        while (x < before.size()
            && x - diagonal < after.size()
            && before.get(x).equals(after.get(x - diagonal))) {
          x++;
        }
        furthest[at] = x;
        if (x >= before.size() && x - diagonal >= after.size()) {
          reached.add(furthest);
          return reached;
        }
      }
      reached.add(Arrays.copyOf(furthest, furthest.length));
    }
    return List.of();
  }

  private static boolean isInsertion(int[] furthest, int edits, int diagonal) {
    int at = diagonal + MOST_EDITS + 1;
    return diagonal == -edits || diagonal != edits && furthest[at - 1] < furthest[at + 1];
  }

  /** Changes that touch are one. */
  private static List<LineChange> joined(List<LineChange> changes) {
    List<LineChange> joined = new ArrayList<>();
    for (LineChange change : changes) {
      if (!joined.isEmpty()
          && joined.getLast().to == change.from
          && joined.getLast().until == change.into) {
        LineChange last = joined.removeLast();
        joined.add(new LineChange(last.from, change.to, last.into, change.until));
      } else {
        joined.add(change);
      }
    }
    return joined;
  }
}
