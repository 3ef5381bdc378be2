package dev.promiselang.format;

import dev.promiselang.syntax.Lexeme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lays out what stands in brackets: on one line, or each entry on its own. */
final class Brackets {

  private final Tape tape;

  Brackets(Tape tape) {
    this.tape = tape;
  }

  /** For each opening bracket the index of its closing one. */
  static int[] partners(List<Lexeme> words) {
    int[] partners = new int[words.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < partners.length; i++) {
      switch (words.get(i).text()) {
        case "{", "(", "[" -> open.push(i);
        case "}", ")", "]" -> partners[open.pop()] = i;
        default -> {}
      }
    }
    return partners;
  }

  <T> Document of(Shape shape, List<T> entries, Function<T, Document> layout) {
    return of(shape, false, entries, layout);
  }

  /** With {@code broken}, each entry has a line of its own however little there is. */
  <T> Document of(Shape shape, boolean broken, List<T> entries, Function<T, Document> layout) {
    boolean stays = shape.isBroken(tape);
    return Document.group(broken || stays, List.of(ungrouped(shape, entries, layout)));
  }

  /** Brackets that are broken where what they stand in is. */
  <T> Document ungrouped(Shape shape, List<T> entries, Function<T, Document> layout) {
    Document open = tape.word();
    Commas commas = new Commas(tape, shape);
    if (entries.isEmpty()) {
      return Document.sequence(open, empty(shape));
    }
    List<Document> inside = new ArrayList<>();
    inside.add(commas.first());
    inside.add(layout.apply(entries.getFirst()));
    for (T entry : entries.subList(1, entries.size())) {
      inside.add(commas.between());
      inside.add(layout.apply(entry));
    }
    Joint last = commas.last();
    inside.add(last.remarks());
    Document nested = new Document.Nest(Document.sequence(inside));
    return Document.sequence(open, nested, last.separator(), tape.word());
  }

  private Document empty(Shape shape) {
    Gap gap = tape.gapsBetweenCommas().stream().reduce(Gap.NONE, Gap::and);
    if (gap.remarks().isEmpty()) {
      return tape.word();
    }
    if (gap.isInline() && gap.remarks().stream().allMatch(Remark::isOneLine)) {
      List<Document> inside = new ArrayList<>();
      for (Remark remark : gap.remarks()) {
        inside.add(inside.isEmpty() ? shape.first().document() : Document.text(" "));
        inside.add(remark.document());
      }
      inside.add(shape.last().document());
      inside.add(tape.word());
      return Document.group(false, inside);
    }
    Joint joint = Joint.of(gap, shape.last());
    return Document.group(new Document.Nest(joint.remarks()), joint.separator(), tape.word());
  }

  /** One thing in brackets, on one line if it fits. */
  Document enclosing(Supplier<Document> inner) {
    Document open = tape.word();
    Document inside =
        Document.sequence(
            Joint.of(tape.gap().leadingIfInline(), Separator.FIRST_TIGHT).document(), inner.get());
    Joint last = Joint.of(tape.gap(), Separator.LAST_TIGHT);
    return Document.group(
        open, Document.nest(inside, last.remarks()), last.separator(), tape.word());
  }

  /** The closing bracket right behind what stands before it, without a comma between. */
  Document close() {
    tape.gapsBetweenCommas();
    return tape.word();
  }
}
