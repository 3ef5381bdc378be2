package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;

/**
 * Lines on which a quote has no partner. The text is ended, or begun, where it was meant to be, and
 * the rest of the line is cut into tokens again, so that one quote is one mistake.
 */
final class OpenTexts {

  private final Repairs repairs;
  private final List<CommonToken> repaired = new ArrayList<>();

  /** How many more of each bracket open than close: what an open text may have swallowed. */
  private final Map<Character, Integer> owed = new HashMap<>();

  /** The tokens of the line that is being read, of which none has been moved yet. */
  private List<CommonToken> line = new ArrayList<>();

  /** How many texts of many lines are open: what stands in their holes is left alone. */
  private int blocks;

  OpenTexts(Repairs repairs) {
    this.repairs = repairs;
  }

  void close() {
    repairs.tokens().forEach(token -> count(token, 1));
    for (CommonToken token : repairs.tokens()) {
      if (!line.isEmpty() && line.getFirst().getLine() != token.getLine()) {
        repaired.addAll(line);
        line = new ArrayList<>();
      }
      line.add(token);
      blocks += token.getType() == PromiseLexer.BLOCK_OPEN ? 1 : 0;
      boolean open =
          token.getType() == PromiseLexer.TEXT_BREAK
              || token.getType() == PromiseLexer.OPEN_RAW_TEXT;
      if (open && blocks == 0) {
        mend(token);
      }
      blocks -= token.getType() == PromiseLexer.BLOCK_CLOSE ? 1 : 0;
    }
    repaired.addAll(line);
    repairs.replaceBy(repaired);
  }

  private void count(CommonToken token, int weight) {
    switch (token.getType()) {
      case PromiseLexer.LBRACE, PromiseLexer.HOLE_OPEN -> owed.merge('}', weight, Integer::sum);
      case PromiseLexer.LPAREN -> owed.merge(')', weight, Integer::sum);
      case PromiseLexer.LBRACKET -> owed.merge(']', weight, Integer::sum);
      case PromiseLexer.RBRACE -> owed.merge('}', -weight, Integer::sum);
      case PromiseLexer.RPAREN -> owed.merge(')', -weight, Integer::sum);
      case PromiseLexer.RBRACKET -> owed.merge(']', -weight, Integer::sum);
      default -> {}
    }
  }

  private void mend(CommonToken open) {
    List<CommonToken> written = List.copyOf(line);
    if (open.getType() == PromiseLexer.TEXT_BREAK) {
      mendTexts();
    } else {
      mendRawText(line.size() - 1);
    }
    written.forEach(token -> count(token, -1));
    line.forEach(token -> count(token, 1));
  }

  /** Finds the first quote of the line that goes wrong; the last token is the open text's end. */
  private void mendTexts() {
    int opening = -1;
    int hole = -1;
    int holes = 0;
    for (int i = 0; i < line.size(); i++) {
      switch (line.get(i).getType()) {
        case PromiseLexer.HOLE_OPEN -> {
          hole = holes == 0 ? i : hole;
          holes++;
        }
        case PromiseLexer.LBRACE -> holes += holes > 0 ? 1 : 0;
        case PromiseLexer.RBRACE -> holes -= holes > 0 ? 1 : 0;
        case PromiseLexer.TEXT_OPEN -> {
          if (holes == 0 && followsWord(i)) {
            begin(i);
            return;
          }
          if (holes > 0 && followsWord(i)) {
            endHole(hole, i);
            return;
          }
          opening = holes == 0 ? i : opening;
        }
        case PromiseLexer.TEXT_CLOSE -> {
          if (holes == 0 && opening >= 0 && wordFollows(i) && endInside(opening)) {
            return;
          }
        }
        default -> {}
      }
    }
    if (holes == 0 && opening >= 0 && opening < line.size() - 2) {
      end(opening, line.size() - 2, beforeClosings(line.get(line.size() - 2)), true);
    }
  }

  private void mendRawText(int opening) {
    if (followsWord(opening)) {
      begin(opening);
    } else {
      CommonToken text = line.get(opening);
      int end = beforeClosings(text);
      if (end < text.getText().length()) {
        cut(opening, end);
      }
    }
  }

  private boolean followsWord(int index) {
    return index > 0 && isPartOfWord(line.get(index - 1));
  }

  private boolean wordFollows(int index) {
    return index + 1 < line.size() && isPartOfWord(line.get(index + 1));
  }

  private static boolean isPartOfWord(CommonToken token) {
    return Marks.isWord(token)
        || token.getType() == PromiseLexer.NUMBER
        || token.getType() == PromiseLexer.CONSTRUCTED_NAME;
  }

  /** The quote closes a text that was never opened: the word before it is that text. */
  private void begin(int quote) {
    int first = quote;
    while (first > 0 && belongsToWord(line.get(first - 1))) {
      first--;
    }
    CommonToken closing = line.get(quote);
    CommonToken chunk = new CommonToken(line.get(first));
    chunk.setType(PromiseLexer.TEXT_CHUNK);
    chunk.setStopIndex(closing.getStartIndex() - 1);
    chunk.setText(repairs.textOf(chunk));
    List<CommonToken> rest = again(closing, closing.getStartIndex() + 1);
    closing.setType(PromiseLexer.TEXT_CLOSE);
    closing.setStopIndex(closing.getStartIndex());
    closing.setText(repairs.textOf(closing));
    CommonToken begin = Tokens.standIn(PromiseLexer.TEXT_OPEN, chunk);
    line.subList(first, line.size()).clear();
    line.addAll(List.of(begin, chunk, closing));
    line.addAll(rest);
    repairs.report(new MissingQuote(repairs.at(chunk), repairs.at(closing), chunk.getText()));
  }

  /** The quote was meant to close the text around the hole. */
  private void endHole(int hole, int quote) {
    repairs.report(new UnclosedText(repairs.at(line.get(hole)), "hole", "}"));
    CommonToken closing = line.get(quote);
    List<CommonToken> rest = again(closing, closing.getStartIndex() + 1);
    closing.setType(PromiseLexer.TEXT_CLOSE);
    line.subList(quote, line.size()).clear();
    line.addAll(List.of(Tokens.standIn(PromiseLexer.RBRACE, closing), closing));
    line.addAll(rest);
  }

  private static boolean belongsToWord(CommonToken token) {
    return isPartOfWord(token)
        || token.getType() == PromiseLexer.MINUS
        || token.getType() == PromiseLexer.DOT
        || token.getType() == PromiseLexer.SLASH;
  }

  /**
   * Ends a text before the first mark that ends a value, if it holds one: its end was forgotten.
   */
  private boolean endInside(int opening) {
    CommonToken chunk = line.get(opening + 1);
    String text = chunk.getText();
    for (int i = 0; i < text.length(); i++) {
      if (",})]".indexOf(text.charAt(i)) >= 0) {
        end(opening, opening + 1, i, false);
        return true;
      }
    }
    return false;
  }

  private void end(int opening, int chunk, int length, boolean certain) {
    CommonToken open = line.get(opening);
    if (length == line.get(chunk).getText().length()) {
      return;
    }
    Span at = repairs.at(line.get(chunk));
    Optional<Span> end =
        certain
            ? Optional.of(new Span(at.file(), at.start() + length, at.start() + length))
            : Optional.empty();
    repairs.report(new UnclosedText(repairs.at(open), "text", "\"", end));
    cut(chunk, length);
  }

  /** Leaves so much of a token and cuts the rest of the line into tokens again. */
  private void cut(int index, int length) {
    CommonToken kept = line.get(index);
    int end = kept.getStartIndex() + length;
    List<CommonToken> rest = again(kept, end);
    kept.setStopIndex(end - 1);
    kept.setText(repairs.textOf(kept));
    line.subList(index + 1, line.size()).clear();
    if (kept.getType() == PromiseLexer.TEXT_CHUNK) {
      line.add(Tokens.standIn(PromiseLexer.TEXT_CLOSE, rest.getFirst()));
    }
    line.addAll(rest);
  }

  private List<CommonToken> again(CommonToken from, int start) {
    return repairs.cutAgain(from, start, line.getLast().getStopIndex() + 1);
  }

  /** Where the brackets and commas begin that end a text and that the file lacks. */
  private int beforeClosings(CommonToken chunk) {
    String text = chunk.getText();
    Map<Character, Integer> left = new HashMap<>(owed);
    int end = text.length();
    for (int i = text.length() - 1; i > 0 && isClosing(text.charAt(i), left); i--) {
      end = Character.isWhitespace(text.charAt(i)) && i == text.length() - 1 ? end : i;
    }
    return end;
  }

  private static boolean isClosing(char mark, Map<Character, Integer> left) {
    if (mark == '}' || mark == ')' || mark == ']') {
      return left.merge(mark, -1, Integer::sum) >= 0;
    }
    return mark == ',' || mark == ' ' || mark == '\t';
  }
}
