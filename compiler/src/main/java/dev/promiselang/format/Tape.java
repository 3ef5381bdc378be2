package dev.promiselang.format;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Lexeme;
import dev.promiselang.syntax.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a file, taken one after the other as the tree is walked. Every word and comment is
 * taken from here, once, so that none can get lost.
 */
final class Tape {

  private record Piece(Gap before, Lexeme word) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final int[] partners;
  private int next;

  Tape(List<Lexeme> lexemes) {
    Gaps gaps = new Gaps();
    for (Lexeme lexeme : lexemes) {
      if (lexeme.isComment()) {
        gaps.comment(lexeme);
      } else {
        pieces.add(new Piece(gaps.before(lexeme), lexeme));
      }
    }
    partners = Brackets.partners(pieces.stream().map(Piece::word).toList());
  }

  boolean at(String word) {
    return word(next).text().equals(word);
  }

  private boolean isIn(Span at) {
    return word(next).at().start() < at.end();
  }

  boolean atEnd() {
    return word(next).kind() == Lexeme.Kind.END;
  }

  /** The gap before the next word. */
  Gap gap() {
    return pieces.get(next).before();
  }

  /** The gaps before the next word that is no comma and between the commas on the way there. */
  List<Gap> gapsBetweenCommas() {
    List<Gap> gaps = new ArrayList<>();
    gaps.add(gap());
    while (at(",")) {
      next++;
      gaps.add(gap().leading());
    }
    return gaps;
  }

  /** Whether the bracket that comes next closes on another line. */
  boolean closesOnAnotherLine() {
    return word(partners[next]).line() > word(next).line();
  }

  /** Whether the next word is text on several lines. */
  boolean isOnSeveralLines() {
    return word(next).lastLine() > word(next).line();
  }

  /** Whether text on several lines is all that the bracket holds that comes next. */
  boolean opensTextOfManyLines() {
    Lexeme inside = word(next + 1);
    boolean comma = word(next + 2).text().equals(",");
    return inside.lastLine() > inside.line() && partners[next] == next + (comma ? 3 : 2);
  }

  /** Leaves out the next word; the comments before it are not taken. */
  void skip() {
    next++;
  }

  /** Whether a node that comes next ends on another line. */
  boolean endsOnAnotherLine(Node node) {
    int last = next;
    while (word(last + 1).at().start() < node.at().end()) {
      last++;
    }
    return word(last).lastLine() > word(next).line();
  }

  /** Whether what stands in the bracket that comes next begins or ends on lines of its own. */
  boolean opensALine() {
    return pieces.get(next + 1).before().lineBreak()
        || pieces.get(partners[next]).before().lineBreak();
  }

  /** Whether no comment stands right behind the bracket that comes next, or before its closing. */
  boolean isBareInside() {
    int close = partners[next];
    boolean comma = word(close - 1).text().equals(",");
    return pieces.get(next + 1).before().remarks().isEmpty()
        && pieces.get(close).before().remarks().isEmpty()
        && (!comma || pieces.get(close - 1).before().remarks().isEmpty());
  }

  /** The next word, which must be this one. */
  Document word(String expected) {
    if (!at(expected)) {
      throw new CompilerBug("expected `" + expected + "`, found `" + word(next).text() + "`");
    }
    return word();
  }

  Document word() {
    Lexeme word = word(next);
    if (word.kind() == Lexeme.Kind.END) {
      throw new CompilerBug("no word is left");
    }
    next++;
    return TextLines.of(word);
  }

  /** The gap before the next word as it is to be. */
  Document gap(Separator separator) {
    return Joint.of(gap(), separator).document();
  }

  /** Words with a space before each. */
  Document spaced(String... words) {
    return separated(Separator.SPACE, words);
  }

  /** A mark right behind the word before. */
  Document tight(String... marks) {
    return separated(Separator.NONE, marks);
  }

  private Document separated(Separator separator, String... words) {
    List<Document> parts = new ArrayList<>();
    for (String word : words) {
      parts.add(gap(separator));
      parts.add(word(word));
    }
    return Document.sequence(parts);
  }

  /** All words of a node, with nothing between. */
  Document whole(Node node) {
    return words(node.at(), Separator.NONE);
  }

  /** All words of a place, with the same between any two. */
  Document words(Span at, Separator between) {
    List<Document> parts = new ArrayList<>();
    parts.add(word());
    while (isIn(at)) {
      parts.add(gap(between));
      parts.add(word());
    }
    return Document.sequence(parts);
  }

  /** The word taken last. */
  String last() {
    return word(next - 1).text();
  }

  private Lexeme word(int index) {
    return pieces.get(index).word();
  }
}
