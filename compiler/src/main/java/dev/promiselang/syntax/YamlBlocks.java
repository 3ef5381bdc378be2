package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * What YAML and its templates bring that is no value at all: text of many lines after {@code |} or
 * {@code >}, lines of dashes between documents, and what stands in double braces. Each is reported
 * and passed over.
 */
final class YamlBlocks {

  private final Repairs repairs;
  private final List<CommonToken> code;
  private final List<CommonToken> values = new ArrayList<>();

  /** Of the templates in a declaration only the first is told. */
  private boolean templateTold;

  YamlBlocks(Repairs repairs) {
    this.repairs = repairs;
    this.code = repairs.code();
  }

  void hide() {
    for (int i = 0; i + 1 < code.size(); i++) {
      templateTold &= !Marks.beginsDeclaration(code.get(i));
      if (beginsText(i)) {
        i = hideText(i) - 1;
      } else if (isDivider(i)) {
        hideDivider(i);
        i += 2;
      } else if (opensTemplate(i)) {
        i = hideTemplate(i) - 1;
      }
    }
    repairs.insertBefore(values, PromiseLexer.MISSING);
  }

  private boolean has(int index, int type) {
    return index >= 0 && index < code.size() && code.get(index).getType() == type;
  }

  /** A bar or a greater-than that follows a key and ends its line, with deeper lines below. */
  private boolean beginsText(int index) {
    boolean mark = has(index, PromiseLexer.BAR) || has(index, PromiseLexer.GREATER);
    boolean afterKey = has(index - 1, PromiseLexer.COLON) || has(index - 1, PromiseLexer.EQUALS);
    return mark
        && afterKey
        && repairs.restOfLine(repairs.at(code.get(index))).strip().matches("[|>][-+0-9]*")
        && lastLine(code.get(index)) > code.get(index).getLine();
  }

  /** The last line that is indented deeper than the one of a token, blank ones between counting. */
  private int lastLine(CommonToken mark) {
    int last = mark.getLine();
    for (int line = last + 1; line <= repairs.lines(); line++) {
      String text = repairs.line(line);
      if (!text.isBlank() && indentation(text) <= repairs.indentation(mark)) {
        return last;
      }
      last = text.isBlank() ? last : line;
    }
    return last;
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  private int hideText(int index) {
    CommonToken mark = code.get(index);
    int last = lastLine(mark);
    List<String> lines = new ArrayList<>();
    for (int line = mark.getLine() + 1; line <= last; line++) {
      lines.add(repairs.line(line));
    }
    Span at = repairs.at(mark);
    Optional<String> ours = mark.getText().equals("|") ? ours(mark, lines) : Optional.empty();
    Span whole = new Span(at.file(), at.start(), repairs.endOfLine(last));
    repairs.report(new YamlText(at, whole, mark.getText(), ours));
    int next = index;
    while (code.get(next).getType() != Token.EOF && code.get(next).getLine() <= last) {
      repairs.hide(code.get(next));
      next++;
    }
    values.add(code.get(next));
    return next;
  }

  /** The same text between our quotes, when it can stand there as it is. */
  private Optional<String> ours(CommonToken mark, List<String> lines) {
    String text = String.join("\n", lines);
    String quotes = text.contains("\\") || text.contains("${") ? "'''" : "\"\"\"";
    String style = repairs.restOfLine(repairs.at(mark)).strip();
    if (text.contains(quotes) || style.contains("+") || style.matches(".*\\d.*")) {
      return Optional.empty();
    }
    String end =
        style.contains("-") ? quotes : "\n" + " ".repeat(repairs.indentation(mark)) + quotes;
    return Optional.of(quotes + "\n" + text + end);
  }

  /** Three dashes alone on a line. */
  private boolean isDivider(int index) {
    return has(index, PromiseLexer.MINUS)
        && has(index + 1, PromiseLexer.MINUS)
        && has(index + 2, PromiseLexer.MINUS)
        && repairs.line(code.get(index).getLine()).strip().equals("---");
  }

  private void hideDivider(int index) {
    Span at = repairs.at(code.get(index)).to(repairs.at(code.get(index + 2)));
    String help = "leave it out: a file holds one module, and nothing divides its declarations";
    repairs.report(new ForeignForm(at, "---", help, Optional.of("")));
    code.subList(index, index + 3).forEach(repairs::hide);
  }

  private boolean opensTemplate(int index) {
    return has(index, PromiseLexer.LBRACE)
        && has(index + 1, PromiseLexer.LBRACE)
        && areNeighbours(index)
        && repairs.restOfLine(repairs.at(code.get(index))).contains("}}");
  }

  private boolean areNeighbours(int index) {
    return code.get(index).getStopIndex() + 1 == code.get(index + 1).getStartIndex();
  }

  private int hideTemplate(int index) {
    CommonToken first = code.get(index);
    Span at = repairs.at(first);
    int length = repairs.restOfLine(at).indexOf("}}") + 2;
    Span whole = new Span(at.file(), at.start(), at.start() + length);
    if (!templateTold) {
      repairs.report(
          new ForeignForm(whole, repairs.text(whole), templateHelp(whole), Optional.empty()));
      templateTold = true;
    }
    boolean value = has(index - 1, PromiseLexer.COLON) || has(index - 1, PromiseLexer.EQUALS);
    int next = index;
    while (code.get(next).getType() != Token.EOF && code.get(next).getStartIndex() < whole.end()) {
      repairs.hide(code.get(next));
      next++;
    }
    if (value) {
      values.add(code.get(next));
    }
    return next;
  }

  private String templateHelp(Span template) {
    String inside = repairs.text(template).replaceAll("^\\{\\{-?\\s*|\\s*-?}}$", "");
    String name = inside.replaceAll("[^\\w.].*", "").replaceAll(".*\\.", "");
    String word = inside.split("\\s+")[0];
    return switch (word) {
      case "if", "else", "end", "with" ->
          "a condition stands among entries: `if " + condition(inside) + " { ... }`";
      case "range" -> "a loop stands among entries: `for x in xs { ... }`";
      default ->
          "a value stands as it is, in text in a hole: `"
              + (name.isEmpty() ? "x" : name)
              + "`, `\"${"
              + (name.isEmpty() ? "x" : name)
              + "}\"`";
    };
  }

  private static String condition(String inside) {
    String name = inside.replaceAll(".*\\.", "").replaceAll("[^\\w].*", "");
    return inside.contains(".") && !name.isEmpty() ? name : "ready";
  }
}
