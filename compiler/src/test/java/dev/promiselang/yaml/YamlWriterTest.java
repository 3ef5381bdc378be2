package dev.promiselang.yaml;

import static dev.promiselang.yaml.Trees.list;
import static dev.promiselang.yaml.Trees.mapping;
import static dev.promiselang.yaml.Trees.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yes",
        "No",
        "~",
        "0x10",
        "0o17",
        "017",
        "08",
        "1e3",
        "1_000",
        "+1",
        ".5",
        ".inf",
        "12:30",
        "12:30:45",
        "2024-01-02",
        "2024-1-2T3:4:5Z",
        "2001-12-14  21:59:43,1",
        "true",
        "0b-1",
        "y",
        "null",
        ".5_0"
      })
  void whatWouldBeReadAsSomethingElseStandsInDoubleQuotes(String value) {
    assertWritten('"' + value + '"', value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&x", "*", "@x", "#c", "- x", "? x", "?", "-", "--- a", "a: b", "x:", "a #b", " lead",
        "trail ", "{a}", "[a]", "%", "`", ",", "|", ">", "!x", "\"a\""
      })
  void whatWouldBeASignStandsInSingleQuotes(String value) {
    assertWritten("'" + value + "'", value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's",
        "a#b",
        "http://a:80/b",
        "<<",
        "=",
        "a:b",
        "é",
        "☃",
        "a-b",
        "-a",
        "?a",
        ":a",
        "2024-02-30",
        "-0b-1",
        "1.2.3",
        "nUll",
        "a, b",
        "key{}",
        "0o8",
        "1__a"
      })
  void otherTextsStandAsTheyAre(String value) {
    assertWritten(value, value);
  }

  @Test
  void quotesAreDoubledInSingleQuotes() {
    assertWritten("'''x'''", "'x'");
  }

  @Test
  void whatCannotBePrintedIsEscaped() {
    assertWritten("\"a\\tb\"", "a\tb");
    assertWritten("\"\\U0001F600\"", "😀");
    assertWritten("\"a \\nb\"", "a \nb");
    assertWritten("\"a\\r\\nb\"", "a\r\nb");
    assertWritten("\"\\0\\x01\\a\\e\\\"\\\\\\N\"", "\0\u0001\u0007\u001b\"\\\u0085");
    assertWritten("\"\\uFEFF\\x61\\x20\\xE9\\_\"", "\uFEFFa é\u00a0");
  }

  @Test
  void severalLinesStandInABlock() {
    assertWritten("|-\n  a\n  b", "a\nb");
    assertWritten("|\n  a\n  b", "a\nb\n");
    assertWritten("|+\n  a\n", "a\n\n");
    assertWritten("|2\n   a\n  b", " a\nb\n");
    assertWritten("|2+\n", "\n");
    assertWritten("|-\n  a\n   b", "a\n b");
    assertWritten("|-\n  a\n\n  b", "a\n\nb");
  }

  @Test
  void longLinesAreFoldedAtTheFirstSpaceAfterTheLimit() {
    String value = "y".repeat(70) + " " + "z".repeat(20) + " end word";
    assertEquals(
        "- " + "y".repeat(70) + " " + "z".repeat(20) + "\n  end word\n",
        YamlWriter.write(list(text(value))));
  }

  @Test
  void aFoldedEscapedTextMarksASecondSpace() {
    String value = "\t" + "y".repeat(90) + "  z";
    assertEquals(
        "k: \"\\t" + "y".repeat(90) + "\n  \\ z\"\n", YamlWriter.write(mapping("k", text(value))));
  }

  @Test
  void collectionsStandInTheColumnsOfKratix() {
    Yaml value =
        mapping(
            "list", list(text("a"), mapping("x", Yaml.of(1), "b", list(text("c")))),
            "lists", list(list(text("a"), text("b")), list(), list(list(mapping()))),
            "empty", mapping(),
            "nothing", new Yaml.Null(),
            "flag", Yaml.of(true));
    assertEquals(
        """
        empty: {}
        flag: true
        list:
        - a
        - b:
          - c
          x: 1
        lists:
        - - a
          - b
        - []
        - - - {}
        nothing: null
        """,
        YamlWriter.write(value));
  }

  @Test
  void aLongKeyStandsBehindAQuestionMarkAndIsFolded() {
    String key = "word ".repeat(26) + "end";
    assertEquals(
        "? "
            + "word ".repeat(15)
            + "word\n  "
            + "word ".repeat(10)
            + "end\n: - a\n  - b: |-\n      c\n      d\n",
        YamlWriter.write(mapping(key, list(text("a"), mapping("b", text("c\nd"))))));
  }

  @Test
  void aKeyOfSeveralLinesIsABlock() {
    assertEquals("? |-\n  a\n  b\n: c\n", YamlWriter.write(mapping("a\nb", text("c"))));
  }

  @Test
  void documentsAreSeparated() {
    assertEquals(
        "a: 1\n---\n{}\n", YamlWriter.writeAll(List.of(mapping("a", Yaml.of(1)), mapping())));
    assertEquals("", YamlWriter.writeAll(List.of()));
  }

  @Test
  void numbersAreWrittenAsTheyComeOutOfAnApiServer() {
    assertNumber("123456.5", 123456.5);
    assertNumber("1.2345675e+06", 1234567.5);
    assertNumber("0.0001", 0.0001);
    assertNumber("1e-05", 0.00001);
    assertNumber("1e+21", 1e21);
    assertNumber("1.2345678901234567e+19", 12345678901234567890d);
    assertNumber("1", 1.0);
    assertNumber("1000000", 1000000.0);
    assertNumber("60829959647446530", 60829959647446528d);
    assertNumber("5e-324", Double.MIN_VALUE);
    assertNumber("2e+23", 2e23);
    assertNumber("-0.5", -0.5);
    assertNumber(".inf", Double.POSITIVE_INFINITY);
    assertNumber("-.inf", Double.NEGATIVE_INFINITY);
    assertNumber(".nan", Double.NaN);
  }

  @Test
  void wholeNumbersBeyond63BitsHaveAnExponent() {
    assertEquals("9223372036854775807\n", YamlWriter.write(Yaml.of(Long.MAX_VALUE)));
    BigInteger more = BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE);
    assertEquals("9.223372036854776e+18\n", YamlWriter.write(new Yaml.Whole(more)));
  }

  private static void assertNumber(String expected, double value) {
    assertEquals(expected + "\n", YamlWriter.write(new Yaml.Decimal(value)));
  }

  private static void assertWritten(String expected, String value) {
    assertEquals("k: " + expected + "\n", YamlWriter.write(mapping("k", text(value))));
  }
}
