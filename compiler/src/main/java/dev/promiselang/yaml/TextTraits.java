package dev.promiselang.yaml;

/** Which styles a text may be written in, found in one look over its code points. */
record TextTraits(boolean plain, boolean single, boolean block) {

  private static final TextTraits EMPTY = new TextTraits(true, true, false);

  static TextTraits of(int[] points) {
    return points.length == 0 ? EMPTY : new Look(points).traits();
  }

  /** The state of one look: what was met so far. */
  private static final class Look {
    private static final String FIRST_INDICATORS = "#,[]{}&*!|>'\"%@`";

    private final int[] points;
    private boolean indicators;
    private boolean breaks;
    private boolean special;
    private boolean spaceAfterBreak;
    private boolean spaceBeforeBreak;

    Look(int[] points) {
      this.points = points;
    }

    TextTraits traits() {
      indicators = startsLikeDocumentMark();
      for (int i = 0; i < points.length; i++) {
        look(i);
      }
      int last = points[points.length - 1];
      boolean openEnd = isSpaceOrBreak(points[0]) || isSpaceOrBreak(last);
      boolean quotable = !spaceBeforeBreak && !special;
      boolean single = quotable && !spaceAfterBreak;
      boolean plain = single && !indicators && !breaks && !openEnd;
      return new TextTraits(plain, single, quotable && last != ' ');
    }

    private void look(int i) {
      int point = points[i];
      boolean blankFollows = i + 1 == points.length || isBlank(points[i + 1]);
      indicators |= i == 0 ? indicatesFirst(point, blankFollows) : indicates(i, blankFollows);
      special |= !CodePoints.isPrintable(point);
      if (CodePoints.isBreak(point)) {
        breaks = true;
        spaceBeforeBreak |= i > 0 && points[i - 1] == ' ';
      } else if (point == ' ') {
        spaceAfterBreak |= i > 0 && CodePoints.isBreak(points[i - 1]);
      }
    }

    private boolean startsLikeDocumentMark() {
      return points.length >= 3
          && (points[0] == '-' || points[0] == '.')
          && points[1] == points[0]
          && points[2] == points[0];
    }

    private static boolean indicatesFirst(int point, boolean blankFollows) {
      return FIRST_INDICATORS.indexOf(point) >= 0
          || (blankFollows && (point == '?' || point == ':' || point == '-'));
    }

    private boolean indicates(int i, boolean blankFollows) {
      return switch (points[i]) {
        case ':' -> blankFollows;
        case '#' ->
            isBlank(points[i - 1]) || points[i - 1] == 0 || CodePoints.isBreak(points[i - 1]);
        default -> false;
      };
    }

    private static boolean isBlank(int point) {
      return point == ' ' || point == '\t';
    }

    private static boolean isSpaceOrBreak(int point) {
      return point == ' ' || CodePoints.isBreak(point);
    }
  }
}
