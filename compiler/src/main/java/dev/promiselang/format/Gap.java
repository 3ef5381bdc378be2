package dev.promiselang.format;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two words: the comments, and whether a line break and an empty line come
 * right before the second word.
 */
record Gap(List<Remark> remarks, boolean lineBreak, boolean blank, boolean leads) {

  static final Gap NONE = new Gap(List.of(), false, false, false);

  Gap {
    remarks = List.copyOf(remarks);
  }

  /** This gap and the next one, when the comma between them is gone. */
  Gap and(Gap next) {
    List<Remark> all = new ArrayList<>(remarks);
    for (Remark remark : next.remarks) {
      boolean pushed = !all.isEmpty() && all.getLast().endsLine();
      all.add(pushed ? remark.onOwnLine() : remark);
    }
    boolean pushed = !all.isEmpty() && all.getLast().endsLine();
    return new Gap(
        all, next.lineBreak || pushed, blank || next.blank, next.leads && remarks.isEmpty());
  }

  /** The same, where comments on the line of the second word belong to that word. */
  Gap leading() {
    return new Gap(remarks, lineBreak, blank, true);
  }

  /** The same, where comments that all stand right behind the first word belong to the second. */
  Gap leadingIfInline() {
    return isInline() ? new Gap(remarks, false, blank, true) : this;
  }

  /** What is left when the imports before have taken some comments: an empty line comes first. */
  Gap afterImports(int taken) {
    List<Remark> left = new ArrayList<>(remarks.subList(taken, remarks.size()));
    if (left.isEmpty()) {
      return new Gap(left, true, true, false);
    }
    left.set(0, new Remark(left.getFirst().lexeme(), true, true));
    return new Gap(left, lineBreak, blank, false);
  }

  boolean documents() {
    return remarks.stream().anyMatch(Remark::documents);
  }

  /** Whether there are comments, all of them behind the first word, and none ends the line. */
  boolean isInline() {
    return !remarks.isEmpty()
        && remarks.stream().noneMatch(remark -> remark.ownLine() || remark.endsLine());
  }

  /** How many comments stand before those that belong to the second word, on its line. */
  int beforeLeading(boolean opening) {
    int first = remarks.size();
    if (lineBreak || remarks.isEmpty() || remarks.getLast().endsLine()) {
      return first;
    }
    while (first > 0 && !remarks.get(first - 1).ownLine()) {
      first--;
    }
    return first > 0 ? first - 1 : opening || leads ? 0 : remarks.size();
  }
}
