package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser;
import java.util.List;
import java.util.function.Predicate;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNConfig;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Goes on after a mistake. Brackets are in balance by now, so a mistake inside them ends where they
 * close; outside, it ends where a line begins a declaration, which is never passed over.
 */
final class Recovery extends DefaultErrorStrategy {

  private final SyntaxReports reports;
  private int lastInsertion = -1;

  Recovery(SyntaxReports reports) {
    this.reports = reports;
  }

  @Override
  public void reportError(Parser parser, RecognitionException mistake) {
    IntervalSet expected =
        switch (mistake) {
          case InputMismatchException mismatch -> mismatch.getExpectedTokens();
          case NoViableAltException lost -> expectedWhereLost(parser, lost);
          default -> parser.getExpectedTokens();
        };
    report(parser, mistake.getOffendingToken(), expected);
  }

  /** What could follow the tokens that still made sense. */
  private static IntervalSet expectedWhereLost(Parser parser, NoViableAltException lost) {
    if (lost.getDeadEndConfigs() == null) {
      return parser.getExpectedTokens();
    }
    IntervalSet expected = new IntervalSet();
    for (ATNConfig config : lost.getDeadEndConfigs()) {
      expected.addAll(parser.getATN().nextTokens(config.state));
    }
    expected.remove(Token.EPSILON);
    return expected;
  }

  @Override
  protected void reportUnwantedToken(Parser parser) {
    report(parser, parser.getCurrentToken(), parser.getExpectedTokens());
  }

  private void report(Parser parser, Token found, IntervalSet expected) {
    int rule = parser.getContext().getRuleIndex();
    boolean endsLine = rule == PromiseParser.RULE_module && !reports.isFirstOnLine(found);
    String wanted = endsLine ? "the end of the line" : Wording.expected(expected, rule);
    boolean nextLine =
        !Rules.BLOCKS.contains(rule)
            && !Rules.LISTS.containsKey(rule)
            && reports.isFirstOnLine(found)
            && Hints.help(parser, found).isEmpty();
    Token name = lastBefore(parser, found);
    Token at = lastBefore(parser, name);
    if (at.getType() == PromiseLexer.AT && at != name) {
      tell(parser, at, new MisplacedAnnotation(reports.at(at).to(reports.at(name))));
      return;
    }
    if (found.getType() == Token.EOF || found.getType() == PromiseLexer.BOUNDARY || nextLine) {
      Token last = lastBefore(parser, found);
      tell(parser, last, new UnexpectedEnd(reports.at(last), wanted));
    } else {
      String hint =
          wanted.equals("`{`") && Hints.help(parser, found).isEmpty()
              ? braces(lastBefore(parser, found))
              : Hints.help(parser, found);
      List<String> words = hint.isEmpty() ? words(found, expected) : List.of();
      String text = found.getText();
      String near = hint.isEmpty() ? Suggestions.didYouMean(text, words) : hint;
      String help = near.isEmpty() ? Hints.noField(parser, found) : near;
      tell(
          parser,
          found,
          new UnexpectedToken(
              reports.at(found),
              Wording.found(found),
              wanted,
              help,
              Suggestions.certain(text, words)));
    }
  }

  /** What a word or name is about stands in braces. */
  private String braces(Token before) {
    return "what belongs to it stands in braces: `" + reports.lineUpTo(before) + " { ... }`";
  }

  /** The last token of the text before one; that one itself at the beginning of a file. */
  private static Token lastBefore(Parser parser, Token end) {
    for (int i = end.getTokenIndex() - 1; i >= 0; i--) {
      Token before = parser.getInputStream().get(i);
      if (!Tokens.isTrivia(before) && !Marks.isStandIn(before)) {
        return before;
      }
    }
    return end;
  }

  /** One mistake gives one report: none while still recovering from another. */
  private void tell(Parser parser, Token found, Problem problem) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      reports.tell(found, problem);
    }
  }

  /** The words that may stand in the place of one. */
  private static List<String> words(Token found, IntervalSet expected) {
    return !Marks.isWord(found)
        ? List.of()
        : expected.toList().stream()
            .filter(type -> type >= PromiseLexer.ABSENT && type <= PromiseLexer.WORKFLOW)
            .map(Wording::spelling)
            .map(spelling -> spelling.replace("`", ""))
            .toList();
  }

  @Override
  public void sync(Parser parser) {
    int rule = parser.getContext().getRuleIndex();
    if (renameReserved(parser, expectedHere(parser))) {
      return;
    }
    if (Rules.BLOCKS.contains(rule)) {
      syncBlock(parser, rule);
    } else if (Rules.LISTS.containsKey(rule)) {
      syncList(parser, rule);
    } else {
      super.sync(parser);
    }
  }

  /** A reserved word where a name must be: reported, and taken for a name from here on. */
  private boolean renameReserved(Parser parser, IntervalSet expected) {
    Token next = parser.getCurrentToken();
    boolean misused =
        Marks.isReserved(next)
            && expected.contains(PromiseLexer.LOWER_NAME)
            && !expected.contains(next.getType());
    if (misused) {
      // That a type is written in lower case is told where types are made.
      if (!isType(parser) || LowerCaseType.named(next.getText()).isEmpty()) {
        tell(parser, next, new ReservedName(reports.at(next), next.getText()));
        endErrorCondition(parser);
      }
      ((WritableToken) next).setType(PromiseLexer.LOWER_NAME);
    }
    return misused;
  }

  private static boolean isType(Parser parser) {
    int rule = parser.getContext().getRuleIndex();
    return rule == PromiseParser.RULE_typeExpression || rule == PromiseParser.RULE_typeAtom;
  }

  private void syncBlock(Parser parser, int rule) {
    Token next = parser.getCurrentToken();
    IntervalSet expected = expectedHere(parser);
    if (expected.contains(next.getType())) {
      endErrorCondition(parser);
      if (Rules.KEYED.contains(rule) && forgotColon(parser) && !reports.enough()) {
        tell(
            parser,
            parser.getInputStream().LT(2),
            new MissingSeparator(reports.at(next).after(), ":", "a name and what follows it"));
        insert(parser, PromiseLexer.COLON, 2);
      }
      return;
    }
    report(parser, next, expected);
    pass(parser);
    boolean top = rule == PromiseParser.RULE_module;
    skipUntil(
        parser,
        token ->
            !top
                    && (token.getType() == PromiseLexer.RBRACE
                        || token.getType() == PromiseLexer.COMMA)
                || reports.isFirstOnLine(token) && expected.contains(token.getType()));
  }

  private boolean forgotColon(Parser parser) {
    Token key = parser.getCurrentToken();
    Token value = parser.getInputStream().LT(2);
    return key.getType() == PromiseLexer.LOWER_NAME
        && Rules.FOLLOW_A_FORGOTTEN_COLON.contains(value.getType())
        && key.getLine() == value.getLine();
  }

  private void syncList(Parser parser, int rule) {
    Token next = parser.getCurrentToken();
    IntervalSet expected = expectedHere(parser);
    if (expected.contains(next.getType())) {
      return;
    }
    int part = Rules.LISTS.getOrDefault(rule, rule);
    boolean forgotComma =
        expected.contains(PromiseLexer.COMMA)
            && firstTokens(parser, part).contains(next.getType())
            && next.getTokenIndex() > lastInsertion
            && !reports.enough();
    if (forgotComma && forgotLabelColon(parser, rule, next)) {
      tell(
          parser,
          next,
          new MissingSeparator(
              reports.at(lastBefore(parser, next)).after(), ":", "a name and its value"));
      skipUntil(parser, token -> Marks.closes(token) || token.getType() == PromiseLexer.COMMA);
      return;
    }
    if (forgotComma) {
      tell(
          parser,
          next,
          new MissingSeparator(
              reports.at(lastBefore(parser, next)).after(), ",", "this and what follows it"));
      insert(parser, PromiseLexer.COMMA, 1);
      return;
    }
    report(parser, next, expected);
    skipUntil(parser, token -> Marks.closes(token) || token.getType() == PromiseLexer.COMMA);
  }

  /** A lone name and then a literal on its line: the name is a label. */
  private static boolean forgotLabelColon(Parser parser, int rule, Token next) {
    if (rule != PromiseParser.RULE_arguments || Marks.isWord(next)) {
      return false;
    }
    Token name = lastBefore(parser, next);
    Token before = lastBefore(parser, name);
    return Marks.isWord(name)
        && name.getLine() == next.getLine()
        && (before.getType() == PromiseLexer.LPAREN || before.getType() == PromiseLexer.COMMA);
  }

  private void insert(Parser parser, int type, int ahead) {
    ((RepairableTokens) parser.getInputStream()).insert(type, ahead);
    lastInsertion = parser.getCurrentToken().getTokenIndex() + ahead;
    endErrorCondition(parser);
  }

  private static IntervalSet expectedHere(Parser parser) {
    ATN atn = parser.getATN();
    return atn.nextTokens(atn.states.get(parser.getState()));
  }

  private static IntervalSet firstTokens(Parser parser, int rule) {
    ATN atn = parser.getATN();
    return atn.nextTokens(atn.ruleToStartState[rule]);
  }

  @Override
  public Token recoverInline(Parser parser) {
    IntervalSet expected = parser.getExpectedTokens();
    Token next = parser.getCurrentToken();
    if (renameReserved(parser, expected)) {
      parser.consume();
      return next;
    }
    int only = expected.size() == 1 ? expected.getMinElement() : Token.INVALID_TYPE;
    if (isCloser(only)) {
      return findCloser(parser, next, expected);
    }
    report(parser, next, expected);
    if (!stops(next) && expected.contains(parser.getInputStream().LA(2))) {
      parser.consume();
      Token found = parser.getCurrentToken();
      parser.consume();
      return found;
    }
    if (stops(next) && !isOpener(only)) {
      return getMissingSymbol(parser);
    }
    throw new InputMismatchException(parser);
  }

  /** Brackets are in balance: what closes these is ahead. If it is a stand-in, that is told. */
  private Token findCloser(Parser parser, Token from, IntervalSet expected) {
    skipUntil(parser, Marks::closes);
    Token closer = parser.getCurrentToken();
    boolean found = expected.contains(closer.getType());
    if (found && Marks.isStandIn(closer)) {
      beginErrorCondition(parser);
    } else {
      report(parser, from, expected);
    }
    if (!found) {
      return getMissingSymbol(parser);
    }
    parser.consume();
    return closer;
  }

  @Override
  protected Token getMissingSymbol(Parser parser) {
    int type = parser.getExpectedTokens().getMinElement();
    return Tokens.standIn(type, new CommonToken(parser.getCurrentToken()));
  }

  private static boolean isCloser(int type) {
    return type == PromiseLexer.RBRACE
        || type == PromiseLexer.RPAREN
        || type == PromiseLexer.RBRACKET;
  }

  private static boolean isOpener(int type) {
    return type == PromiseLexer.LBRACE
        || type == PromiseLexer.LPAREN
        || type == PromiseLexer.LBRACKET;
  }

  @Override
  public void recover(Parser parser, RecognitionException mistake) {
    if (Rules.WORDS.contains(parser.getContext().getRuleIndex())) {
      return;
    }
    boolean stuck =
        parser.getInputStream().index() == parser.getContext().getStart().getTokenIndex();
    Token next = parser.getCurrentToken();
    if (stuck && !mustStay(next)) {
      pass(parser);
    }
    skipUntil(parser, this::stops);
  }

  /** What others wait for: never passed over. */
  private static boolean mustStay(Token token) {
    return Marks.closes(token)
        || token.getType() == PromiseLexer.COMMA
        || token.getType() == PromiseLexer.BOUNDARY
        || token.getType() == Token.EOF;
  }

  /** Where reading can go on: a new line, a comma, a closing bracket. */
  private boolean stops(Token token) {
    return mustStay(token) || reports.isFirstOnLine(token);
  }

  /** Passes over tokens, brackets with all that is in them, until one where reading can go on. */
  private static void skipUntil(Parser parser, Predicate<Token> stop) {
    for (Token next = parser.getCurrentToken();
        next.getType() != Token.EOF && next.getType() != PromiseLexer.BOUNDARY && !stop.test(next);
        next = parser.getCurrentToken()) {
      pass(parser);
    }
  }

  private static void pass(Parser parser) {
    int depth = 0;
    do {
      Token token = parser.getCurrentToken();
      depth += Marks.opens(token) ? 1 : Marks.closes(token) ? -1 : 0;
      parser.consume();
    } while (depth > 0 && parser.getCurrentToken().getType() != Token.EOF);
  }
}
