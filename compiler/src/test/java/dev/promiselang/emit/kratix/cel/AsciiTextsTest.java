package dev.promiselang.emit.kratix.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.types.Type;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[a-z0-9-]+; true",
        "[a-z.]*; true",
        "v\\d+\\.\\d+; true",
        "(ab|cd){2}; true",
        ".*; false",
        "[^a]; false",
        "a\\pL; false",
        "(?i)k; false",
        "\\x{e9}; false",
        "\\W; false",
        "caf\u00e9; false",
      })
  void patternsThatListTheirCharactersAreUnderstood(String pattern, boolean ascii) {
    Type type =
        new Type.Text(
            new Type.TextRules(
                Type.Size.ANY, Optional.of(pattern), Optional.empty(), Optional.empty()));
    assertEquals(ascii, AsciiTexts.isAscii(Operand.of(type, new Cel.Variable("x"))));
  }
}
