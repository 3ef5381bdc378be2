package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;

/**
 * Forms of other languages that are reported and turned into ours, so that what follows is read.
 */
final class ForeignForms {

  private final Repairs repairs;
  private final List<CommonToken> code;

  ForeignForms(Repairs repairs) {
    this.repairs = repairs;
    this.code = repairs.code();
  }

  void turn() {
    for (int i = 0; i + 3 < code.size(); i++) {
      if (beginsLine(i, PromiseLexer.ON) && has(i + 1, PromiseLexer.ALL)) {
        turnAllClusters(code.get(i + 1), code.get(i + 2));
      } else if (beginsLine(i, PromiseLexer.FOR)) {
        turnColon(i);
      } else if (has(i, PromiseLexer.ELLIPSIS) && has(i + 1, PromiseLexer.UPPER_NAME)) {
        hideSpread(i);
      } else if (has(i, PromiseLexer.PROMISE) || has(i, PromiseLexer.FLEET)) {
        hideMark(i, true);
      } else if (beginsLine(i, PromiseLexer.TYPE)) {
        hideMark(i, false);
      }
    }
  }

  /** A type is no value that could be spread; mostly its fields are meant. */
  private void hideSpread(int index) {
    CommonToken name = code.get(index + 1);
    boolean path =
        has(index + 2, PromiseLexer.DOT)
            || has(index + 2, PromiseLexer.LPAREN)
            || has(index + 2, PromiseLexer.LBRACE);
    if (!path) {
      String type = name.getText();
      String field = Character.toLowerCase(type.charAt(0)) + type.substring(1);
      String help =
          "no type builds on another: write all fields, or hold the other one in a field: `"
              + field
              + ": "
              + type
              + "`";
      Span at = repairs.at(code.get(index)).to(repairs.at(name));
      repairs.report(new ForeignForm(at, "..." + type, help, Optional.empty()));
      repairs.hide(code.get(index));
      repairs.hide(name);
      if (has(index + 2, PromiseLexer.COMMA)) {
        repairs.hide(code.get(index + 2));
      }
    }
  }

  private boolean beginsLine(int index, int type) {
    return has(index, type) && repairs.isFirstOnLine(code.get(index));
  }

  private boolean has(int index, int type) {
    return code.get(index).getType() == type;
  }

  /** A colon, or where nothing can be equal an equals sign, between a name and its braces. */
  private void hideMark(int index, boolean alsoEquals) {
    CommonToken mark = code.get(index + 2);
    boolean colon = mark.getType() == PromiseLexer.COLON;
    boolean named =
        has(index + 1, PromiseLexer.UPPER_NAME) && beginsLine(index, code.get(index).getType());
    if (named
        && has(index + 3, PromiseLexer.LBRACE)
        && (colon || alsoEquals && mark.getType() == PromiseLexer.EQUALS)) {
      String words = code.get(index).getText() + " " + code.get(index + 1).getText();
      String help = "leave the `" + mark.getText() + "` out: `" + words + " { ... }`";
      repairs.report(new ForeignForm(repairs.at(mark), mark.getText(), help, Optional.of("")));
      repairs.hide(mark);
    }
  }

  /** {@code on all clusters} is {@code on every cluster}. */
  private void turnAllClusters(CommonToken all, CommonToken clusters) {
    if (clusters.getType() == PromiseLexer.CLUSTERS || clusters.getType() == PromiseLexer.CLUSTER) {
      String written = all.getText() + " " + clusters.getText();
      repairs.report(
          new ForeignOperator(repairs.at(all).to(repairs.at(clusters)), written, "every cluster"));
      all.setType(PromiseLexer.EVERY);
      clusters.setType(PromiseLexer.CLUSTER);
    }
  }

  /** A colon that ends the line of a {@code for} over entries stands where braces begin. */
  private void turnColon(int start) {
    CommonToken first = code.get(start);
    int end = start;
    while (end + 1 < code.size() && code.get(end + 1).getLine() == first.getLine()) {
      end++;
    }
    CommonToken last = code.get(end);
    if (last.getType() == PromiseLexer.COLON
        && end + 1 < code.size()
        && constructs(end + 1, repairs.indentation(first))) {
      repairs.report(new ForeignOperator(repairs.at(last), ":", "{ ... }"));
      last.setType(PromiseLexer.LBRACE);
    }
  }

  /** Whether what comes next is an entry that is indented deeper, and no element of a list. */
  private boolean constructs(int index, int indentation) {
    CommonToken token = code.get(index);
    boolean entry =
        token.getType() == PromiseLexer.CONSTRUCTED_NAME
            || Marks.isWord(token)
                && (has(index + 1, PromiseLexer.COLON) || has(index + 1, PromiseLexer.DOT));
    return entry && repairs.isFirstOnLine(token) && repairs.indentation(token) > indentation;
  }
}
