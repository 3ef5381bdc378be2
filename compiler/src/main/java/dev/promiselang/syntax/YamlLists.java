package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Lists and manifests pasted from YAML: reported once each, and passed over. */
final class YamlLists {

  private static final Optional<String> LEFT_OUT = Optional.of("");

  private final Repairs repairs;
  private final List<CommonToken> code;

  YamlLists(Repairs repairs) {
    this.repairs = repairs;
    this.code = repairs.code();
  }

  void hide() {
    List<CommonToken> lists = new ArrayList<>();
    for (int i = 0; i + 2 < code.size(); i++) {
      int kind = kindOfManifest(i);
      if (kind > 0) {
        CommonToken first = code.get(i);
        repairs.report(new YamlManifest(repairs.at(first), code.get(kind).getText()));
        i = hideManifest(i) - 1;
      } else if (beginsList(i)) {
        CommonToken dash = code.get(i);
        lists.add(dash);
        repairs.report(new YamlListItem(repairs.at(dash)));
        i = hideList(i) - 1;
      } else if (beginsBraces(i)) {
        i = inBraces(i, lists) - 1;
      }
    }
    repairs.insertBefore(lists, PromiseLexer.MISSING);
  }

  /** Where the kind of a manifest stands that begins here; 0 when none does. */
  private int kindOfManifest(int index) {
    CommonToken first = code.get(index);
    int key = isDash(index) ? index + 1 : index;
    // A field of a type is called so as well, and has a type behind it, in upper case.
    boolean ofType =
        key + 2 < code.size() && code.get(key + 2).getType() == PromiseLexer.UPPER_NAME;
    if (!code.get(key).getText().equals("apiVersion") || !repairs.isFirstOnLine(first) || ofType) {
      return 0;
    }
    int next = key + 1;
    while (next + 2 < code.size() && code.get(next).getLine() == first.getLine()) {
      next++;
    }
    boolean named =
        code.get(next).getType() == PromiseLexer.KIND
            && code.get(next + 1).getType() == PromiseLexer.COLON
            && code.get(next + 2).getType() == PromiseLexer.UPPER_NAME;
    return named ? next + 2 : 0;
  }

  /** Hides all lines that are indented like the first or deeper. */
  private int hideManifest(int first) {
    int column = code.get(first).getCharPositionInLine();
    int depth = 0;
    int index = first;
    for (CommonToken token = code.get(index);
        token.getType() != Token.EOF
            && !Marks.beginsDeclaration(token)
            && (depth > 0
                || !Marks.closes(token)
                    && (token.getCharPositionInLine() >= column || !repairs.isFirstOnLine(token)));
        token = code.get(index)) {
      depth += Marks.opens(token) ? 1 : Marks.closes(token) ? -1 : 0;
      repairs.hide(token);
      index++;
    }
    return index;
  }

  private boolean beginsList(int index) {
    int before = index == 0 ? Token.INVALID_TYPE : code.get(index - 1).getType();
    return isDash(index)
        && (before == PromiseLexer.COLON
            || before == PromiseLexer.EQUALS
            || before == PromiseLexer.LBRACKET
            || before == PromiseLexer.IN)
        && repairs.isFirstOnLine(code.get(index));
  }

  /** A dash as the first thing in braces; those of a match may begin with a negative number. */
  private boolean beginsBraces(int index) {
    return index > 0
        && code.get(index - 1).getType() == PromiseLexer.LBRACE
        && isDash(index)
        && (beginsValue(index - 1) || code.get(index + 1).getType() != PromiseLexer.NUMBER)
        && repairs.isFirstOnLine(code.get(index));
  }

  /**
   * What is a list as a whole stands in for its braces too; among items and entries only the dashes
   * are too much. Gives the index of what comes after.
   */
  private int inBraces(int first, List<CommonToken> lists) {
    CommonToken dash = code.get(first);
    CommonToken brace = code.get(first - 1);
    if (!beginsValue(first - 1)) {
      repairs.report(
          new ForeignForm(
              repairs.at(dash),
              "-",
              "leave the dashes out: nothing stands before an item",
              LEFT_OUT));
      return hideDashes(first);
    }
    repairs.report(new YamlListItem(repairs.at(dash)));
    int end = hideList(first);
    if (code.get(end).getType() == PromiseLexer.RBRACE) {
      repairs.hide(brace);
      repairs.hide(code.get(end));
      lists.add(dash);
      return end + 1;
    }
    return end;
  }

  private boolean beginsValue(int brace) {
    int before = brace == 0 ? Token.INVALID_TYPE : code.get(brace - 1).getType();
    return before == PromiseLexer.COLON
        || before == PromiseLexer.EQUALS
        || before == PromiseLexer.LPAREN
        || before == PromiseLexer.LBRACKET;
  }

  /** Hides the dashes that stand below the first one. */
  private int hideDashes(int first) {
    CommonToken dash = code.get(first);
    int depth = 0;
    for (int i = first; depth >= 0 && !isEnd(i) && !Marks.beginsDeclaration(code.get(i)); i++) {
      CommonToken token = code.get(i);
      depth += Marks.opens(token) ? 1 : Marks.closes(token) ? -1 : 0;
      boolean below = token.getCharPositionInLine() == dash.getCharPositionInLine();
      if (depth == 0 && below && isDash(i) && repairs.isFirstOnLine(token)) {
        repairs.hide(token);
      }
    }
    return first + 1;
  }

  private boolean isEnd(int index) {
    return code.get(index).getType() == Token.EOF;
  }

  /** A dash with a space after it, as YAML wants it; a number's sign has none. */
  private boolean isDash(int index) {
    return code.get(index).getType() == PromiseLexer.MINUS
        && index + 1 < code.size()
        && code.get(index + 1).getStartIndex() > code.get(index).getStopIndex() + 1;
  }

  /** Hides all that is indented like an item or deeper; gives the index of what comes after. */
  private int hideList(int first) {
    int column = code.get(first).getCharPositionInLine();
    int depth = 0;
    int index = first;
    while (!endsList(index, column, depth)) {
      CommonToken token = code.get(index);
      depth += Marks.opens(token) ? 1 : Marks.closes(token) ? -1 : 0;
      repairs.hide(token);
      index++;
    }
    return index;
  }

  private boolean endsList(int index, int column, int depth) {
    CommonToken token = code.get(index);
    if (token.getType() == Token.EOF || Marks.beginsDeclaration(token)) {
      return true;
    }
    if (depth > 0) {
      return false;
    }
    boolean outdented =
        token.getCharPositionInLine() < column
            || token.getCharPositionInLine() == column && !isDash(index);
    return Marks.closes(token) || outdented && repairs.isFirstOnLine(token);
  }
}
