package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Lists pasted from YAML: reported once each, and read as a value that is missing. */
final class YamlLists {

  private final Repairs repairs;
  private final List<CommonToken> code;

  YamlLists(Repairs repairs) {
    this.repairs = repairs;
    this.code = repairs.code();
  }

  void hide() {
    List<CommonToken> lists = new ArrayList<>();
    for (int i = 1; i < code.size(); i++) {
      if (beginsList(i)) {
        CommonToken dash = code.get(i);
        lists.add(dash);
        repairs.report(new YamlListItem(repairs.at(dash)));
        i = hideList(i) - 1;
      }
    }
    repairs.insertBefore(lists, PromiseLexer.MISSING);
  }

  private boolean beginsList(int index) {
    int before = code.get(index - 1).getType();
    return isDash(index)
        && (before == PromiseLexer.COLON || before == PromiseLexer.EQUALS)
        && repairs.isFirstOnLine(code.get(index));
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
