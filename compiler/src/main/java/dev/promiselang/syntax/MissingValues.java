package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Keys, names and operators that nothing follows, and commas that follow nothing. */
final class MissingValues {

  private static final Set<Integer> WANT_A_VALUE =
      Set.of(
          PromiseLexer.COLON,
          PromiseLexer.EQUALS,
          PromiseLexer.ARROW,
          PromiseLexer.HOLE_OPEN,
          PromiseLexer.PLUS,
          PromiseLexer.MINUS,
          PromiseLexer.STAR,
          PromiseLexer.SLASH,
          PromiseLexer.PERCENT,
          PromiseLexer.OR_ELSE,
          PromiseLexer.EQUAL,
          PromiseLexer.NOT_EQUAL,
          PromiseLexer.LESS,
          PromiseLexer.LESS_OR_EQUAL,
          PromiseLexer.GREATER,
          PromiseLexer.GREATER_OR_EQUAL,
          PromiseLexer.AND_AND,
          PromiseLexer.OR_OR,
          PromiseLexer.BANG,
          PromiseLexer.BAR,
          PromiseLexer.AND,
          PromiseLexer.OR,
          PromiseLexer.NOT,
          PromiseLexer.IN,
          PromiseLexer.WHERE,
          PromiseLexer.THEN,
          PromiseLexer.ELSE);

  /** Begin a value or go on with one, and never begin an item. */
  private static final Set<Integer> OF_EXPRESSIONS =
      Set.of(
          PromiseLexer.ALL,
          PromiseLexer.AND,
          PromiseLexer.ANY,
          PromiseLexer.ELSE,
          PromiseLexer.IF,
          PromiseLexer.IN,
          PromiseLexer.MATCH,
          PromiseLexer.NOT,
          PromiseLexer.OR,
          PromiseLexer.THEN);

  /** After a word these can't go on with an expression. */
  private static final Set<Integer> BEGIN_WHAT_AN_ITEM_IS_ABOUT =
      Set.of(
          PromiseLexer.LBRACE,
          PromiseLexer.WITH,
          PromiseLexer.SLOT,
          PromiseLexer.EVERY,
          PromiseLexer.CLUSTER,
          PromiseLexer.CLUSTERS,
          PromiseLexer.TEXT_OPEN,
          PromiseLexer.NUMBER,
          PromiseLexer.LOWER_NAME,
          PromiseLexer.UPPER_NAME,
          PromiseLexer.CONSTRUCTED_NAME);

  private final Repairs repairs;
  private final List<CommonToken> places = new ArrayList<>();

  MissingValues(Repairs repairs) {
    this.repairs = repairs;
  }

  void fill() {
    hideStrayCommas();
    List<CommonToken> code = repairs.code();
    for (int i = 1; i < code.size(); i++) {
      if (wantsValue(code, i - 1) && (endsValue(code.get(i)) || isNextKey(code, i))
          || isNextItem(code, i)) {
        places.add(code.get(i));
        if (!Marks.isStandIn(code.get(i)) || code.get(i).getType() == PromiseLexer.BOUNDARY) {
          repairs.report(missing(code, i));
        }
      }
    }
    repairs.insertBefore(places, PromiseLexer.MISSING);
  }

  private void hideStrayCommas() {
    List<CommonToken> code = repairs.code();
    int before = Token.INVALID_TYPE;
    for (CommonToken token : code) {
      boolean stray =
          token.getType() == PromiseLexer.COMMA
              && (before == PromiseLexer.COMMA
                  || before == PromiseLexer.LBRACE
                  || before == PromiseLexer.LPAREN
                  || before == PromiseLexer.LBRACKET);
      if (stray) {
        repairs.report(new StrayMark(repairs.at(token), ",", "nothing stands before it"));
        repairs.hide(token);
      } else {
        before = token.getType();
      }
    }
  }

  /** After a dot even an operator's word is a name. */
  private static boolean wantsValue(List<CommonToken> code, int index) {
    if (!WANT_A_VALUE.contains(code.get(index).getType())) {
      return false;
    }
    int before = index == 0 ? Token.INVALID_TYPE : code.get(index - 1).getType();
    if (code.get(index).getType() == PromiseLexer.WHERE) {
      return before == PromiseLexer.CLUSTER || before == PromiseLexer.CLUSTERS;
    }
    boolean field = before == PromiseLexer.DOT || before == PromiseLexer.SAFE_DOT;
    return !(field && Marks.isWord(code.get(index)));
  }

  private static boolean endsValue(CommonToken token) {
    int type = token.getType();
    return type == PromiseLexer.RBRACE
        || type == PromiseLexer.RPAREN
        || type == PromiseLexer.RBRACKET
        || type == PromiseLexer.COMMA
        || type == Token.EOF
        || type == PromiseLexer.BOUNDARY;
  }

  /** Whether what begins the next line is no value but a key: words or text before a colon. */
  private boolean isNextKey(List<CommonToken> code, int index) {
    int type = code.get(index - 1).getType();
    boolean afterMark = type == PromiseLexer.COLON || type == PromiseLexer.EQUALS;
    boolean nextLine = repairs.lineAtEndOf(code.get(index - 1)) < code.get(index).getLine();
    if (!afterMark || !nextLine) {
      return false;
    }
    int next = afterSegment(code, index);
    while (next > index && code.get(next).getType() == PromiseLexer.DOT) {
      int end = afterSegment(code, next + 1);
      if (end == next + 1) {
        return false;
      }
      next = end;
    }
    return next > index && code.get(next).getType() == PromiseLexer.COLON;
  }

  /** Whether a condition is missing after `where`, since the next line begins an item. */
  private boolean isNextItem(List<CommonToken> code, int index) {
    CommonToken token = code.get(index);
    if (code.get(index - 1).getType() != PromiseLexer.WHERE
        || isOperand(code, index - 1)
        || index + 1 == code.size()
        || !Marks.isWord(token)
        || OF_EXPRESSIONS.contains(token.getType())
        || !repairs.isFirstOnLine(token)) {
      return false;
    }
    CommonToken after = code.get(index + 1);
    return after.getLine() == token.getLine()
        && BEGIN_WHAT_AN_ITEM_IS_ABOUT.contains(after.getType());
  }

  /** Whether a word is a value, since what stands before it wants one. */
  private static boolean isOperand(List<CommonToken> code, int index) {
    return index > 0 && WANT_A_VALUE.contains(code.get(index - 1).getType());
  }

  /** The index after one word or one text; the index itself when there is neither. */
  private static int afterSegment(List<CommonToken> code, int index) {
    CommonToken token = code.get(index);
    if (Marks.isWord(token) || token.getType() == PromiseLexer.RAW_TEXT) {
      return index + 1;
    }
    if (token.getType() != PromiseLexer.TEXT_OPEN) {
      return index;
    }
    int depth = 0;
    int next = index;
    do {
      depth += Marks.opens(code.get(next)) ? 1 : Marks.closes(code.get(next)) ? -1 : 0;
      next++;
    } while (depth > 0);
    return next;
  }

  /** A key that is indented deeper than the one without value is meant to be inside it. */
  private MissingValue missing(List<CommonToken> code, int next) {
    CommonToken mark = code.get(next - 1);
    boolean nested =
        isNextKey(code, next) && repairs.indentation(code.get(next)) > repairs.indentation(mark);
    return new MissingValue(repairs.at(mark), what(code, next - 1), nested);
  }

  private static String what(List<CommonToken> code, int index) {
    CommonToken mark = code.get(index);
    return switch (mark.getType()) {
      case PromiseLexer.COLON -> "the value of `" + nameBefore(code, index) + "`";
      case PromiseLexer.EQUALS, PromiseLexer.ARROW -> "the value after `" + mark.getText() + "`";
      case PromiseLexer.WHERE -> "the condition after `where`";
      case PromiseLexer.HOLE_OPEN -> "the value of this hole";
      default -> "the right side of `" + mark.getText() + "`";
    };
  }

  private static String nameBefore(List<CommonToken> code, int index) {
    int from = Math.max(0, index - 1);
    while (from >= 2 && code.get(from - 1).getType() == PromiseLexer.DOT) {
      from -= 2;
    }
    StringBuilder name = new StringBuilder();
    code.subList(from, index).forEach(token -> name.append(token.getText()));
    return name.toString();
  }
}
