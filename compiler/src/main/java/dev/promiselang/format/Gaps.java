package dev.promiselang.format;

import dev.promiselang.syntax.Lexeme;
import java.util.ArrayList;
import java.util.List;

/** Collects the comments before each word, and how they stand on their lines. */
final class Gaps {

  private final List<Remark> remarks = new ArrayList<>();

  /** The line on which what came last ends; none at the start of the file. */
  private int line;

  private boolean lineEnds = true;

  void comment(Lexeme comment) {
    Remark remark = new Remark(comment, breaksBefore(comment), blankBefore(comment));
    remarks.add(remark);
    line = comment.lastLine();
    lineEnds = remark.endsLine();
  }

  Gap before(Lexeme word) {
    boolean lineBreak = breaksBefore(word) || word.kind() == Lexeme.Kind.END;
    Gap gap = new Gap(remarks, lineBreak, blankBefore(word), false);
    remarks.clear();
    line = word.lastLine();
    lineEnds = false;
    return gap;
  }

  private boolean breaksBefore(Lexeme next) {
    return lineEnds || next.line() > line;
  }

  private boolean blankBefore(Lexeme next) {
    return line > 0 && next.line() > line + 1;
  }
}
