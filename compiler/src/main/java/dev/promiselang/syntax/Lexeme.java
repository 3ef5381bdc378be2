package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;

/**
 * A piece of the text that is no white space: a word or mark, a whole text with its quotes and
 * holes, or a comment. Lines are counted from 1.
 */
public record Lexeme(Kind kind, String text, Span at, int line, int lastLine, List<Span> holes) {

  public Lexeme {
    holes = List.copyOf(holes);
  }

  public enum Kind {
    WORD,
    TEXT,
    LINE_COMMENT,
    /** {@code ///}, which documents what follows or nothing. */
    DOCUMENTATION,
    BLOCK_COMMENT,
    END
  }

  public boolean isComment() {
    return kind == Kind.LINE_COMMENT || kind == Kind.DOCUMENTATION || kind == Kind.BLOCK_COMMENT;
  }
}
