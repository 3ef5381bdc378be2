package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Counts how deep the tree of a file would be, before it is made: brackets in brackets, and
 * operators in a row, each of which holds the one before.
 */
final class Nesting {

  static final int MOST_BRACKETS = 200;
  static final int MOST_OPERATORS = 500;

  /** Begin an expression that holds another. */
  private static final Set<Integer> PREFIXES =
      Set.of(
          PromiseLexer.BANG, PromiseLexer.IF, PromiseLexer.ALL, PromiseLexer.ANY, PromiseLexer.LET);

  /** Go on with an expression, also on the next line. */
  private static final Set<Integer> CONTINUING =
      Set.of(
          PromiseLexer.PLUS,
          PromiseLexer.MINUS,
          PromiseLexer.STAR,
          PromiseLexer.SLASH,
          PromiseLexer.PERCENT,
          PromiseLexer.OR_ELSE,
          PromiseLexer.EQUAL,
          PromiseLexer.EQUALS,
          PromiseLexer.NOT_EQUAL,
          PromiseLexer.LESS,
          PromiseLexer.LESS_OR_EQUAL,
          PromiseLexer.GREATER,
          PromiseLexer.GREATER_OR_EQUAL,
          PromiseLexer.AND_AND,
          PromiseLexer.OR_OR,
          PromiseLexer.QUESTION,
          PromiseLexer.ARROW,
          PromiseLexer.DOT,
          PromiseLexer.SAFE_DOT,
          PromiseLexer.DOTDOT,
          PromiseLexer.AND,
          PromiseLexer.OR,
          PromiseLexer.NOT,
          PromiseLexer.IN,
          PromiseLexer.HAS,
          PromiseLexer.OVERLAPS,
          PromiseLexer.ONLY,
          PromiseLexer.WITH,
          PromiseLexer.THEN,
          PromiseLexer.ELSE,
          PromiseLexer.COLON);

  private final SourceFile file;
  private final Deque<Integer> around = new ArrayDeque<>();

  /** How deep the expression that is being read has become, and the deepest in these brackets. */
  private int depth;

  private int deepest;

  private Nesting(SourceFile file) {
    this.file = file;
  }

  /** The first place that is too deep, if any is. */
  static Optional<NestingTooDeep> check(SourceFile file, List<CommonToken> tokens) {
    return new Nesting(file).firstTooDeep(tokens);
  }

  private Optional<NestingTooDeep> firstTooDeep(List<CommonToken> tokens) {
    boolean afterOperator = false;
    int line = 0;
    for (CommonToken token : tokens) {
      if (Tokens.isTrivia(token)) {
        continue;
      }
      boolean continuing = CONTINUING.contains(token.getType());
      boolean deepening = continuing || PREFIXES.contains(token.getType());
      boolean newLine = token.getLine() > line && !afterOperator;
      if (separates(token) || newLine && !continuing && !Marks.closes(token)) {
        depth = 0;
      }
      count(token, deepening);
      line = token.getLine();
      afterOperator = deepening;
      if (around.size() > 2 * MOST_BRACKETS) {
        return Optional.of(new NestingTooDeep(at(token), MOST_BRACKETS));
      }
      if (depth > MOST_OPERATORS) {
        return Optional.of(new NestingTooDeep(at(token), MOST_OPERATORS));
      }
    }
    return Optional.empty();
  }

  private static boolean separates(Token token) {
    return token.getType() == PromiseLexer.COMMA
        || token.getType() == PromiseLexer.BOUNDARY
        || token.getType() == PromiseLexer.MISSING;
  }

  private void count(CommonToken token, boolean deepening) {
    if (Marks.opens(token)) {
      around.push(depth);
      around.push(deepest);
      depth = 0;
      deepest = 0;
    } else if (Marks.closes(token) && !around.isEmpty()) {
      int inside = Math.max(deepest, depth);
      deepest = around.pop();
      depth = Math.max(around.pop(), inside) + (isBracket(token) ? 1 : 0);
    } else if (deepening) {
      depth++;
      deepest = Math.max(deepest, depth);
    }
  }

  /** Calls and the like may follow each other: each holds the one before. */
  private static boolean isBracket(Token closing) {
    return closing.getType() == PromiseLexer.RPAREN
        || closing.getType() == PromiseLexer.RBRACKET
        || closing.getType() == PromiseLexer.RBRACE;
  }

  private Span at(Token token) {
    return new Span(file.id(), token.getStartIndex(), token.getStopIndex() + 1);
  }
}
