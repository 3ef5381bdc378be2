package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** The comments and blank lines of a file, and which doc comments belong to what. */
final class Trivia {

  private final SourceFile file;
  private final List<CommonToken> tokens;
  private final BitSet documenting = new BitSet();

  Trivia(SourceFile file, List<CommonToken> tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  /** The lines of documentation right above a token, at most comments and one group of them. */
  Documentation documentationBefore(Token token) {
    List<CommonToken> lines = new ArrayList<>();
    int breaks = 0;
    for (int i = indexOf(token) - 1; i >= 0 && Tokens.isTrivia(tokens.get(i)); i--) {
      CommonToken before = tokens.get(i);
      if (before.getType() == PromiseLexer.NEWLINE) {
        breaks++;
      } else if (before.getType() == PromiseLexer.DOC_COMMENT) {
        if (breaks > 1 && !lines.isEmpty()) {
          break;
        }
        lines.addFirst(before);
        documenting.set(i);
        breaks = 0;
      } else if (before.getType() != PromiseLexer.SPACE) {
        breaks = 0;
      }
    }
    return lines.isEmpty()
        ? new Documentation(new Span(file.id(), token.getStartIndex(), token.getStartIndex()), "")
        : new Documentation(
            at(lines.getFirst()).to(at(lines.getLast())),
            lines.stream().map(Trivia::words).collect(Collectors.joining("\n")));
  }

  private static String words(Token comment) {
    String text = comment.getText().substring("///".length());
    return (text.startsWith(" ") ? text.substring(1) : text).stripTrailing();
  }

  /** The comments that document nothing and the runs of blank lines, in order. */
  List<Comment> comments() {
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      CommonToken token = tokens.get(i);
      switch (token.getType()) {
        case PromiseLexer.LINE_COMMENT -> comments.add(comment(token, Comment.Kind.LINE));
        case PromiseLexer.BLOCK_COMMENT -> comments.add(comment(token, Comment.Kind.BLOCK));
        case PromiseLexer.DOC_COMMENT -> {
          if (!documenting.get(i)) {
            comments.add(comment(token, Comment.Kind.LINE));
          }
        }
        case PromiseLexer.NEWLINE -> {
          int last = lastBlankLine(i);
          if (last > i) {
            Span at = at(tokens.get(i + 1)).to(at(tokens.get(last)));
            comments.add(new Comment(at, Comment.Kind.BLANK_LINES, file.textOf(at)));
            i = last;
          }
        }
        default -> {}
      }
    }
    return comments;
  }

  /** The line break that ends the blank lines after this line break; itself when there are none. */
  private int lastBlankLine(int lineBreak) {
    int last = lineBreak;
    for (int i = lineBreak + 1; i < tokens.size(); i++) {
      int type = tokens.get(i).getType();
      if (type == PromiseLexer.NEWLINE) {
        last = i;
      } else if (type != PromiseLexer.SPACE) {
        break;
      }
    }
    return last;
  }

  private Comment comment(CommonToken token, Comment.Kind kind) {
    return new Comment(at(token), kind, token.getText());
  }

  private Span at(CommonToken token) {
    return new Span(file.id(), token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** Tokens are sorted by place, and only stand-ins share one: any of them will do. */
  private int indexOf(Token token) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).getStartIndex() < token.getStartIndex()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
