package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Lists and manifests pasted from YAML: reported once each, and passed over. */
final class YamlLists {

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
      }
    }
    repairs.insertBefore(lists, PromiseLexer.MISSING);
  }

  /** Where the kind of a manifest stands that begins here; 0 when none does. */
  private int kindOfManifest(int index) {
    CommonToken first = code.get(index);
    int key = isDash(index) ? index + 1 : index;
    // A field of a type is called so as well, and has a type behind it, in upper case.
    boolean ofType = key + 2 < code.size() && code.get(key + 2).getType() == PromiseLexer.UPPER_NAME;
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
