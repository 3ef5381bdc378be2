package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Brings brackets and quotes into balance, so that a mistake stays inside the brackets that it is
 * in. A word that begins a declaration, in column 1, closes all that is open.
 */
final class Balance {

  private final Repairs repairs;
  private final List<CommonToken> repaired = new ArrayList<>();
  private final Deque<CommonToken> open = new ArrayDeque<>();

  /** An opening whose closing stands further left than its line: probably the unclosed one. */
  private Optional<CommonToken> suspect = Optional.empty();

  /** How many brackets a declaration has closed by force: what would close them may still come. */
  private int owed;

  /** Whether the annotations of a declaration have begun, but not yet the declaration. */
  private boolean annotated;

  Balance(Repairs repairs) {
    this.repairs = repairs;
  }

  void restore() {
    List<CommonToken> tokens = repairs.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      CommonToken token = tokens.get(i);
      if (!Tokens.isTrivia(token)) {
        if (token.getType() == Token.EOF) {
          closeAll(token, "the file ends here");
        } else if (Marks.beginsDeclaration(token) && !isKey(tokens, i)) {
          closeAll(token, "`" + token.getText() + "` in column 1 begins a declaration");
          addBoundary(token);
        } else if (beginsAnnotation(token)) {
          addBoundary(token);
          annotated = true;
        } else if (Marks.opens(token)) {
          open.push(token);
        } else if (Marks.closes(token)) {
          close(token);
        }
      }
      repaired.add(token);
    }
    repairs.replaceBy(repaired);
  }

  /** A declaration begins with its annotations. */
  private void addBoundary(CommonToken next) {
    if (!annotated) {
      repaired.add(Tokens.standIn(PromiseLexer.BOUNDARY, next));
    }
    annotated = false;
  }

  private boolean beginsAnnotation(CommonToken token) {
    return token.getType() == PromiseLexer.AT
        && token.getCharPositionInLine() == 0
        && open.isEmpty()
        && !annotated;
  }

  /** A keyword is a key before a colon and a name before a dot or an equals sign. */
  private static boolean isKey(List<CommonToken> tokens, int index) {
    int next = index + 1;
    while (Tokens.isTrivia(tokens.get(next))) {
      next++;
    }
    int type = tokens.get(next).getType();
    return type == PromiseLexer.COLON || type == PromiseLexer.DOT || type == PromiseLexer.EQUALS;
  }

  private void closeAll(CommonToken next, String because) {
    if (open.isEmpty()) {
      suspect = Optional.empty();
      return;
    }
    reportUnclosed(suspect.orElse(open.getFirst()), next, because);
    suspect = Optional.empty();
    while (!open.isEmpty()) {
      owed++;
      repaired.add(Tokens.standIn(Marks.closingOf(open.pop()), next));
    }
  }

  private void close(CommonToken token) {
    if (token.getType() == PromiseLexer.TEXT_BREAK) {
      closeLineText(token);
    } else if (hasOpeningFor(token)) {
      closeInner(token);
      suspectByIndentation(open.pop(), token);
    } else if (isWrongFor(token)) {
      CommonToken opening = open.pop();
      repairs.report(
          new WrongClosing(
              repairs.at(token), token.getText(), repairs.at(opening), opening.getText()));
      repaired.add(Tokens.standIn(Marks.closingOf(opening), token));
      repairs.hide(token);
    } else if (owed > 0) {
      owed--;
      repairs.hide(token);
    } else {
      repairs.report(new StrayMark(repairs.at(token), token.getText(), "nothing is open here"));
      repairs.hide(token);
    }
  }

  /** Whether a closing bracket stands where the innermost one, of another kind, is to be closed. */
  private boolean isWrongFor(CommonToken closing) {
    if (open.isEmpty()
        || !isBracket(open.getFirst())
        || closing.getType() == PromiseLexer.TEXT_CLOSE) {
      return false;
    }
    CommonToken opening = open.getFirst();
    return opening.getLine() == closing.getLine()
        || repairs.isFirstOnLine(closing)
            && repairs.indentation(closing) == repairs.indentation(opening);
  }

  private static boolean isBracket(CommonToken opening) {
    return opening.getType() == PromiseLexer.LBRACE
        || opening.getType() == PromiseLexer.LPAREN
        || opening.getType() == PromiseLexer.LBRACKET;
  }

  /** A parenthesis is looked for inside the innermost braces only. */
  private boolean hasOpeningFor(CommonToken closing) {
    for (CommonToken opening : open) {
      if (Marks.closingOf(opening) == closing.getType()) {
        return true;
      }
      boolean passable =
          opening.getType() == PromiseLexer.LPAREN || opening.getType() == PromiseLexer.LBRACKET;
      if (!passable) {
        return false;
      }
    }
    return false;
  }

  private void closeInner(CommonToken closing) {
    if (Marks.closingOf(open.getFirst()) != closing.getType()) {
      reportUnclosed(open.getFirst(), closing, "this closes what is around it");
    }
    while (Marks.closingOf(open.getFirst()) != closing.getType()) {
      repaired.add(Tokens.standIn(Marks.closingOf(open.pop()), closing));
    }
  }

  private void suspectByIndentation(CommonToken opening, CommonToken closing) {
    boolean outdented =
        repairs.isFirstOnLine(closing)
            && closing.getCharPositionInLine() < repairs.indentation(opening);
    if (outdented && suspect.isEmpty()) {
      suspect = Optional.of(opening);
    }
  }

  /** The end of a line ends one-line text with all that is open in its holes. */
  private void closeLineText(CommonToken lineBreak) {
    reportUnclosed(open.getFirst(), lineBreak, "the line ends here");
    while (open.stream().filter(o -> o.getType() == PromiseLexer.TEXT_OPEN).count() > 1
        || open.getFirst().getType() != PromiseLexer.TEXT_OPEN) {
      repaired.add(Tokens.standIn(Marks.closingOf(open.pop()), lineBreak));
    }
    open.pop();
  }

  private void reportUnclosed(CommonToken opening, CommonToken noticed, String because) {
    Span at = repairs.at(opening);
    Span end = repairs.at(noticed);
    switch (opening.getType()) {
      case PromiseLexer.TEXT_OPEN ->
          repairs.report(new UnclosedText(at, "text", "\"", Optional.of(end.before())));
      case PromiseLexer.BLOCK_OPEN -> repairs.report(new UnclosedText(at, "text", "\"\"\""));
      case PromiseLexer.HOLE_OPEN -> repairs.report(new UnclosedText(at, "hole", "}"));
      default -> {
        if (!Marks.isTurned(opening)) {
          repairs.report(new UnclosedBracket(at, opening.getText(), end, because));
        }
      }
    }
  }
}
