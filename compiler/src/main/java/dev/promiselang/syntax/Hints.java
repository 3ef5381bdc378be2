package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** What to write instead of habits from other languages that stop the parser. */
final class Hints {

  /** Words of items that stand before what they are about without any mark. */
  private static final Set<Integer> ITEMS =
      Set.of(
          PromiseLexer.VERSION,
          PromiseLexer.ON,
          PromiseLexer.INCLUDE,
          PromiseLexer.REQUIRES,
          PromiseLexer.EXCLUSIVE,
          PromiseLexer.SUPPORTS,
          PromiseLexer.SCHEDULE,
          PromiseLexer.USES,
          PromiseLexer.API,
          PromiseLexer.INSTALL,
          PromiseLexer.CONFIGURE,
          PromiseLexer.LABELS,
          PromiseLexer.ANNOTATIONS,
          PromiseLexer.FACTS,
          PromiseLexer.DESTINATION);

  private Hints() {}

  /** A line of help about a token that cannot stand where it is; empty when there is none. */
  static String help(Parser parser, Token found) {
    TokenStream tokens = parser.getInputStream();
    Token before = before(tokens, found);
    Token after = after(tokens, found);
    int rule = parser.getContext().getRuleIndex();
    String elsewhere = OtherPlaces.help(rule, found);
    if (!elsewhere.isEmpty()) {
      return elsewhere;
    }
    return switch (found.getType()) {
      case PromiseLexer.COLON, PromiseLexer.EQUALS -> afterSeparator(rule, before, after);
      case PromiseLexer.QUESTION ->
          after.getType() == PromiseLexer.COLON
              ? "write `" + before.getText() + ": " + after(tokens, after).getText() + "?`"
              : "";
      case PromiseLexer.MINUS -> after.getType() == PromiseLexer.GREATER ? "write `=>`" : "";
      case PromiseLexer.LESS, PromiseLexer.LESS_OR_EQUAL -> upperBound(tokens, found);
      case PromiseLexer.NUMBER ->
          namesPromise(before) && isItems(rule) ? VersionHabits.wildcard(found, after) : "";
      case PromiseLexer.WHERE ->
          rule == PromiseParser.RULE_declarationBody ? "write `on clusters where ...`" : "";
      case PromiseLexer.FOR -> rule == PromiseParser.RULE_declarationBody ? "write `on`" : "";
      case PromiseLexer.CLUSTERS ->
          before.getType() == PromiseLexer.EVERY ? "write `every cluster`" : "";
      case PromiseLexer.IN ->
          before.getType() == PromiseLexer.CLUSTERS ? "write `clusters from`" : "";
      case PromiseLexer.FROM ->
          rule == PromiseParser.RULE_module ? "imports look like `import std.flux`" : "";
      case PromiseLexer.LBRACE ->
          namesPromise(before) && isItems(rule)
              ? "arguments stand in parentheses, patches after `with`: "
                  + "`(replicas: 3) with { patch ... }`"
              : "";
      case PromiseLexer.LBRACKET -> bracket(before);
      case PromiseLexer.LPAREN ->
          rule == PromiseParser.RULE_entry || rule == PromiseParser.RULE_keyPath
              ? "what a function gives is taken up with dots: `..."
                  + sinceSpace(tokens, before)
                  + "(...)`"
              : "";
      case PromiseLexer.LOWER_NAME -> {
        String word = word(tokens, rule, before, found);
        yield word.isEmpty() ? capital(rule, found) : word;
      }
      case PromiseLexer.UPPER_NAME, PromiseLexer.CONSTRUCTED_NAME ->
          rule == PromiseParser.RULE_lowerName || rule == PromiseParser.RULE_declarationBody
              ? "names of values begin with a small letter: `" + changed(found, false) + "`"
              : "";
      default -> "";
    };
  }

  /** What to say of a key that stands where items of a promise do. */
  static String noField(Parser parser, Token found) {
    int next = after(parser.getInputStream(), found).getType();
    boolean key =
        next == PromiseLexer.COLON || next == PromiseLexer.EQUALS || next == PromiseLexer.LBRACE;
    return key && isItems(parser.getContext().getRuleIndex())
        ? "a promise has items and no fields: what users set stands in `api`, what clusters get in"
            + " `install`"
        : "";
  }

  private static boolean isItems(int rule) {
    return rule == PromiseParser.RULE_promiseItems || rule == PromiseParser.RULE_promiseItemBody;
  }

  private static boolean namesPromise(Token token) {
    return token.getType() == PromiseLexer.UPPER_NAME
        || token.getType() == PromiseLexer.CONSTRUCTED_NAME;
  }

  private static Token before(TokenStream tokens, Token token) {
    for (int i = token.getTokenIndex() - 1; i >= 0; i--) {
      if (!Tokens.isTrivia(tokens.get(i))) {
        return tokens.get(i);
      }
    }
    return token;
  }

  private static Token after(TokenStream tokens, Token token) {
    for (int i = token.getTokenIndex() + 1; i < tokens.size(); i++) {
      if (!Tokens.isTrivia(tokens.get(i))) {
        return tokens.get(i);
      }
    }
    return token;
  }

  private static String afterSeparator(int rule, Token before, Token after) {
    if (rule == PromiseParser.RULE_matchArm || rule == PromiseParser.RULE_choiceArm) {
      return "write `=>`";
    }
    if (ITEMS.contains(before.getType())) {
      boolean braces = after.getType() == PromiseLexer.LBRACE;
      String what = braces ? "{ ... }" : after.getText();
      return "write `" + before.getText() + " " + what + "`";
    }
    return rule == PromiseParser.RULE_clusterItems ? "write `cluster \"...\" { ... }`" : "";
  }

  private static String upperBound(TokenStream tokens, Token operator) {
    Token from = before(tokens, operator);
    Token to = after(tokens, operator);
    boolean numbers = from.getType() == PromiseLexer.NUMBER && to.getType() == PromiseLexer.NUMBER;
    return numbers ? VersionHabits.range(from.getText(), operator.getText(), to.getText()) : "";
  }

  private static String bracket(Token before) {
    return switch (before.getType()) {
      case PromiseLexer.INSTALL, PromiseLexer.CONFIGURE, PromiseLexer.FACTS ->
          "write `" + before.getText() + " { ... }`";
      default -> "";
    };
  }

  private static String word(TokenStream tokens, int rule, Token before, Token found) {
    if (before.getType() == PromiseLexer.CLUSTER && before.getLine() == found.getLine()) {
      return "write `cluster \"" + untilSpace(tokens, found) + "\"`";
    }
    return switch (found.getText()) {
      case "is", "equals", "eq" -> "write `==`";
      case "matches", "like", "startsWith", "contains" ->
          isItems(rule) || rule == PromiseParser.RULE_module
              ? "conditions that choose clusters match no text; write `==` or `in [...]`"
              : "";
      default -> "";
    };
  }

  private static String capital(int rule, Token found) {
    return rule == PromiseParser.RULE_upperName || rule == PromiseParser.RULE_typePath
        ? "names of types and promises begin with a capital letter: `" + changed(found, true) + "`"
        : "";
  }

  private static String changed(Token name, boolean upper) {
    String text = name.getText();
    String first = text.substring(0, 1);
    return (upper ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
        + text.substring(1);
  }

  private static String sinceSpace(TokenStream tokens, Token last) {
    StringBuilder written = new StringBuilder();
    for (int i = last.getTokenIndex(); i >= 0 && !Tokens.isTrivia(tokens.get(i)); i--) {
      written.insert(0, tokens.get(i).getText());
    }
    return written.toString();
  }

  private static String untilSpace(TokenStream tokens, Token first) {
    StringBuilder written = new StringBuilder();
    for (int i = first.getTokenIndex();
        i < tokens.size() && !Tokens.isTrivia(tokens.get(i)) && !Marks.opens(tokens.get(i));
        i++) {
      written.append(tokens.get(i).getText());
    }
    return written.toString();
  }
}
