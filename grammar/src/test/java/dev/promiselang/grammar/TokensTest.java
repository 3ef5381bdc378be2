package dev.promiselang.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void tokensAreAsApproved() {
    Golden.verify(
        "tokens",
        source ->
            tokens(source).stream()
                .filter(token -> token.getType() != PromiseLexer.SPACE)
                .map(TokensTest::shown)
                .collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void anUnclosedTextCostsOneLine() {
    assertEquals(
        "TEXT_OPEN TEXT_CHUNK HOLE_OPEN LOWER_NAME LPAREN TEXT_OPEN TEXT_CHUNK TEXT_BREAK LET",
        types("\"a ${f(\"b\nlet"));
    assertEquals("TEXT_OPEN TEXT_CHUNK HOLE_OPEN LOWER_NAME TEXT_BREAK LET", types("\"a ${f\nlet"));
  }

  @Test
  void aClosingBraceTooManyIsHarmless() {
    assertEquals("RBRACE RBRACE LET TEXT_OPEN TEXT_CLOSE", types("}}let\"\""));
  }

  @Test
  void anUpperCaseNameBeforeABraceConstructs() {
    assertEquals("CONSTRUCTED_NAME LBRACE", types("Foo {"));
    assertEquals("CONSTRUCTED_NAME LBRACE", types("Foo // why\n /* so */ {"));
    assertEquals("UPPER_NAME DOT LBRACE", types("Foo.{"));
    assertEquals("UPPER_NAME SLASH LBRACE", types("Foo / {"));
  }

  private static String types(String source) {
    return tokens(source).stream()
        .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
        .map(token -> PromiseLexer.VOCABULARY.getSymbolicName(token.getType()))
        .collect(Collectors.joining(" "));
  }

  private static String shown(Token token) {
    return PromiseLexer.VOCABULARY.getSymbolicName(token.getType())
        + " "
        + token.getText().replace("\n", "\\n");
  }

  private static List<? extends Token> tokens(String source) {
    PromiseLexer lexer = new PromiseLexer(CharStreams.fromString(source));
    lexer.removeErrorListeners();
    return lexer.getAllTokens();
  }
}
