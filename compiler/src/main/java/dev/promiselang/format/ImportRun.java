package dev.promiselang.format;

import dev.promiselang.syntax.Import;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The imports of a file, sorted. A comment right above an import or behind it moves with it; one
 * with an empty line below it stays where it is, and what follows it is sorted by itself.
 */
final class ImportRun {

  /** An import with the comments that move with it. */
  private record Line(Import imported, Document above, Document itself, List<Document> behind) {}

  private final Tape tape;
  private final ImportLayout layout;
  private final List<Document> done = new ArrayList<>();
  private final List<Line> section = new ArrayList<>();

  ImportRun(Layouts layouts) {
    this.tape = layouts.tape;
    this.layout = new ImportLayout(layouts);
  }

  Document of(List<Import> imports) {
    for (Import imported : imports) {
      Gap gap = tape.gap();
      boolean first = imported == imports.getFirst();
      int taken = first ? 0 : takeBehind(gap);
      // What is documented at the top of a file is the file.
      boolean aboutTheFile = first && gap.documents();
      int attached = aboutTheFile ? gap.remarks().size() : firstAttached(gap, taken);
      List<Remark> detached = gap.remarks().subList(taken, attached);
      boolean blank =
          attached < gap.remarks().size() ? gap.remarks().get(attached).blankBefore() : gap.blank();
      if (first) {
        done.add(Joint.of(new Gap(detached, true, blank, false), Separator.START).document());
      } else if (!detached.isEmpty()) {
        finishSection();
        addDetached(detached);
      }
      section.add(
          new Line(imported, above(gap, attached), layout.one(imported), new ArrayList<>()));
    }
    takeBehind(tape.gap());
    finishSection();
    return Document.sequence(done);
  }

  /** How many comments of the gap before the next word stand behind an import on its line. */
  static int behind(Gap gap) {
    int count = 0;
    for (Remark remark : gap.remarks()) {
      if (remark.ownLine() || remark.documents()) {
        return count;
      }
      count++;
    }
    return count;
  }

  private int takeBehind(Gap gap) {
    int count = behind(gap);
    for (Remark remark : gap.remarks().subList(0, count)) {
      section.getLast().behind().add(Document.text(" "));
      section.getLast().behind().add(remark.document());
    }
    return count;
  }

  private static int firstAttached(Gap gap, int from) {
    int first = gap.remarks().size();
    if (gap.blank()) {
      return first;
    }
    while (first > from && belongsBelow(gap.remarks().get(first - 1))) {
      first--;
      if (gap.remarks().get(first).blankBefore()) {
        return first;
      }
    }
    return first;
  }

  /** What follows a declaration on its line is about that. */
  private static boolean belongsBelow(Remark remark) {
    return remark.ownLine() || remark.documents();
  }

  private static Document above(Gap gap, int from) {
    List<Document> parts = new ArrayList<>();
    for (int i = from; i < gap.remarks().size(); i++) {
      boolean last = i == gap.remarks().size() - 1;
      boolean breaks = last ? gap.lineBreak() : gap.remarks().get(i + 1).ownLine();
      parts.add(gap.remarks().get(i).document());
      parts.add(breaks ? new Document.Hard(false) : Document.text(" "));
    }
    return Document.sequence(parts);
  }

  private void addDetached(List<Remark> remarks) {
    for (Remark remark : remarks) {
      done.add(new Document.Hard(remark.blankBefore()));
      done.add(remark.document());
    }
    done.add(new Document.Hard(true));
  }

  private void finishSection() {
    section.sort(Comparator.comparing(Line::imported, ImportGroup.ORDER));
    for (Line line : section) {
      done.add(line == section.getFirst() ? Document.EMPTY : new Document.Hard(false));
      done.add(line.above());
      done.add(line.itself());
      done.addAll(line.behind());
    }
    section.clear();
  }
}
