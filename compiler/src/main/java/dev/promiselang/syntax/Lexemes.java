package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/** The lexemes of a file without syntax errors, in order, the end of the file last. */
public final class Lexemes {

  private final SourceFile file;
  private final List<Lexeme> lexemes = new ArrayList<>();

  /** Where the text begins that is being read, and each brace, hole and text open inside it. */
  private final List<CommonToken> open = new ArrayList<>();

  private final List<Span> holes = new ArrayList<>();
  private int holeStart;

  private Lexemes(SourceFile file) {
    this.file = file;
  }

  public static List<Lexeme> of(SourceFile file) {
    Lexemes reading = new Lexemes(file);
    Tokens.of(file).forEach(reading::read);
    return reading.lexemes;
  }

  private void read(CommonToken token) {
    switch (token.getType()) {
      case PromiseLexer.TEXT_OPEN, PromiseLexer.BLOCK_OPEN -> open.addLast(token);
      case PromiseLexer.TEXT_CLOSE, PromiseLexer.BLOCK_CLOSE -> closeText(token);
      case PromiseLexer.HOLE_OPEN, PromiseLexer.LBRACE -> openBrace(token);
      case PromiseLexer.RBRACE -> closeBrace(token);
      default -> addOutsideOfText(token);
    }
  }

  private void closeText(CommonToken token) {
    CommonToken begin = open.removeLast();
    if (open.isEmpty()) {
      Span at = new Span(file.id(), begin.getStartIndex(), token.getStopIndex() + 1);
      add(Lexeme.Kind.TEXT, at, begin.getLine());
      holes.clear();
    }
  }

  private void openBrace(CommonToken token) {
    addOutsideOfText(token);
    if (!open.isEmpty()) {
      if (open.size() == 1) {
        holeStart = token.getStartIndex();
      }
      open.addLast(token);
    }
  }

  private void closeBrace(CommonToken token) {
    addOutsideOfText(token);
    if (!open.isEmpty()) {
      open.removeLast();
      if (open.size() == 1) {
        holes.add(new Span(file.id(), holeStart, token.getStopIndex() + 1));
      }
    }
  }

  private void addOutsideOfText(CommonToken token) {
    if (!open.isEmpty()) {
      return;
    }
    Span at = new Span(file.id(), token.getStartIndex(), token.getStopIndex() + 1);
    switch (token.getType()) {
      case PromiseLexer.SPACE, PromiseLexer.NEWLINE -> {}
      case PromiseLexer.LINE_COMMENT -> add(Lexeme.Kind.LINE_COMMENT, at, token.getLine());
      case PromiseLexer.DOC_COMMENT -> add(Lexeme.Kind.DOCUMENTATION, at, token.getLine());
      case PromiseLexer.BLOCK_COMMENT -> add(Lexeme.Kind.BLOCK_COMMENT, at, token.getLine());
      case PromiseLexer.RAW_TEXT, PromiseLexer.RAW_BLOCK ->
          add(Lexeme.Kind.TEXT, at, token.getLine());
      case PromiseLexer.EOF -> add(Lexeme.Kind.END, at, token.getLine());
      default -> add(Lexeme.Kind.WORD, at, token.getLine());
    }
  }

  private void add(Lexeme.Kind kind, Span at, int line) {
    String text = file.textOf(at);
    int breaks = (int) text.chars().filter(c -> c == '\n').count();
    lexemes.add(new Lexeme(kind, text, at, line, line + breaks, holes));
  }
}
