package dev.promiselang.format;

import dev.promiselang.syntax.Lexeme;

/**
 * A comment between two words: whether it begins a line, and whether an empty line stands before
 * it.
 */
record Remark(Lexeme lexeme, boolean ownLine, boolean blankBefore) {

  boolean endsLine() {
    return lexeme.kind() != Lexeme.Kind.BLOCK_COMMENT;
  }

  boolean documents() {
    return lexeme.kind() == Lexeme.Kind.DOCUMENTATION;
  }

  boolean isOneLine() {
    return lexeme.line() == lexeme.lastLine();
  }

  Remark onOwnLine() {
    return new Remark(lexeme, true, blankBefore);
  }

  Document document() {
    if (endsLine()) {
      return new Document.Remark(lexeme.text().stripTrailing());
    }
    return isOneLine()
        ? Document.text(lexeme.text())
        : new Document.Verbatim(lexeme.text().replaceAll("\r+\n", "\n"));
  }
}
