package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of one file while the mistakes that are seen best in them are reported and mended:
 * what means nothing is hidden, what is missing gets a stand-in.
 */
final class Repairs {

  private static final int MOST_REPORTS = 100;

  private final SourceFile file;
  private final Problems problems;
  private List<CommonToken> tokens;

  private Repairs(SourceFile file, Problems problems, List<CommonToken> tokens) {
    this.file = file;
    this.problems = problems;
    this.tokens = tokens;
  }

  /** The tokens with brackets in balance; each pass goes over them once. */
  static List<CommonToken> of(SourceFile file, Problems problems, List<CommonToken> tokens) {
    Repairs repairs = new Repairs(file, problems, tokens);
    new YamlBlocks(repairs).hide();
    new OpenTexts(repairs).close();
    new ForeignMarks(repairs).hide();
    new ForeignForms(repairs).turn();
    new ForeignTypes(repairs).replace();
    new YamlLists(repairs).hide();
    new ForgottenClosings(repairs).insert();
    new Balance(repairs).restore();
    new MissingValues(repairs).fill();
    return repairs.tokens;
  }

  List<CommonToken> tokens() {
    return tokens;
  }

  /** The tokens that the parser sees, which the next passes see too. */
  List<CommonToken> code() {
    return tokens.stream().filter(token -> !Tokens.isTrivia(token)).toList();
  }

  void replaceBy(List<CommonToken> repaired) {
    tokens = repaired;
  }

  /** After so many mistakes the rest are mended without a word. */
  void report(Problem problem) {
    if (problems.all().size() < MOST_REPORTS) {
      problems.add(problem);
    }
  }

  void hide(CommonToken token) {
    token.setChannel(PromiseLexer.TRIVIA);
  }

  Span at(Token token) {
    return new Span(file.id(), token.getStartIndex(), token.getStopIndex() + 1);
  }

  String textOf(Span at) {
    return file.textOf(at);
  }

  String textOf(Token token) {
    return file.textOf(at(token));
  }

  int lines() {
    return file.lineAt(file.text().length());
  }

  String line(int line) {
    return file.line(line);
  }

  int endOfLine(int line) {
    return file.lineStart(line) + file.line(line).length();
  }

  String text(Span at) {
    return file.textOf(at);
  }

  /** The text from a place to the end of its line. */
  String restOfLine(Span at) {
    int end = file.text().indexOf('\n', at.start());
    return file.text().substring(at.start(), end < 0 ? file.text().length() : end);
  }

  /** Cuts a part of a line into tokens again, as if nothing stood before it. */
  List<CommonToken> cutAgain(Token onTheLine, int start, int end) {
    return Tokens.of(file, onTheLine.getLine(), start, end);
  }

  int lineAtEndOf(Token token) {
    return file.lineAt(Math.max(token.getStartIndex(), token.getStopIndex()));
  }

  boolean isFirstOnLine(Token token) {
    return Lines.isFirst(file, token);
  }

  /** How far the line of a token is indented, in characters. */
  int indentation(Token token) {
    return Lines.indentation(file, token);
  }

  /** Puts stand-ins of a type before the tokens for which a pass has asked for one. */
  void insertBefore(List<CommonToken> places, int type) {
    insertBefore(places, Collections.nCopies(places.size(), type));
  }

  /** Puts stand-ins before tokens, each of its own type. */
  void insertBefore(List<CommonToken> places, List<Integer> types) {
    List<CommonToken> repaired = new ArrayList<>(tokens.size() + places.size());
    int next = 0;
    for (CommonToken token : tokens) {
      while (next < places.size() && places.get(next) == token) {
        repaired.add(Tokens.standIn(types.get(next), token));
        next++;
      }
      repaired.add(token);
    }
    replaceBy(repaired);
  }
}
