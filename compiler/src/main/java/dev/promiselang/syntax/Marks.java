package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Which tokens open, close and begin what. */
final class Marks {

  /** Every mark that opens something, with the one that closes it. */
  private static final Map<Integer, Integer> CLOSING =
      Map.of(
          PromiseLexer.LBRACE, PromiseLexer.RBRACE,
          PromiseLexer.LPAREN, PromiseLexer.RPAREN,
          PromiseLexer.LBRACKET, PromiseLexer.RBRACKET,
          PromiseLexer.HOLE_OPEN, PromiseLexer.RBRACE,
          PromiseLexer.TEXT_OPEN, PromiseLexer.TEXT_CLOSE,
          PromiseLexer.BLOCK_OPEN, PromiseLexer.BLOCK_CLOSE);

  private static final Set<Integer> CLOSERS =
      Set.of(
          PromiseLexer.RBRACE,
          PromiseLexer.RPAREN,
          PromiseLexer.RBRACKET,
          PromiseLexer.TEXT_CLOSE,
          PromiseLexer.TEXT_BREAK,
          PromiseLexer.BLOCK_CLOSE);

  private static final Set<Integer> DECLARATIONS =
      Set.of(
          PromiseLexer.IMPORT,
          PromiseLexer.LET,
          PromiseLexer.FUN,
          PromiseLexer.TYPE,
          PromiseLexer.GROUP,
          PromiseLexer.SLOT,
          PromiseLexer.NEEDS,
          PromiseLexer.FLEET,
          PromiseLexer.PROMISE,
          PromiseLexer.PLACE,
          PromiseLexer.SPLIT,
          PromiseLexer.POLICY,
          PromiseLexer.USE,
          PromiseLexer.TEST,
          PromiseLexer.ACCEPT,
          PromiseLexer.ASSUME,
          PromiseLexer.STORE);

  private Marks() {}

  static boolean opens(Token token) {
    return CLOSING.containsKey(token.getType());
  }

  static boolean closes(Token token) {
    return CLOSERS.contains(token.getType());
  }

  static int closingOf(Token opening) {
    return CLOSING.getOrDefault(opening.getType(), Token.INVALID_TYPE);
  }

  /** Whether a token is a word that begins a declaration, and stands where only those stand. */
  static boolean beginsDeclaration(Token token) {
    return token.getCharPositionInLine() == 0 && DECLARATIONS.contains(token.getType());
  }

  /** Lower case or upper, reserved or not: anything that may be a key. */
  static boolean isWord(Token token) {
    int type = token.getType();
    return type == PromiseLexer.LOWER_NAME
        || type == PromiseLexer.UPPER_NAME
        || type >= PromiseLexer.ABSENT && type <= PromiseLexer.WORKFLOW;
  }

  static boolean isReserved(Token token) {
    return token.getType() >= PromiseLexer.ABSENT && token.getType() <= PromiseLexer.WITH;
  }

  /** Whether an opening was written as another mark, which has been reported. */
  static boolean isTurned(Token opening) {
    return opening.getType() == PromiseLexer.LBRACE && opening.getText().equals(":");
  }

  static boolean isStandIn(Token token) {
    return token.getType() != Token.EOF && token.getStopIndex() < token.getStartIndex();
  }
}
