package dev.promiselang.yaml;

import static dev.promiselang.yaml.Trees.list;
import static dev.promiselang.yaml.Trees.mapping;
import static dev.promiselang.yaml.Trees.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void keysComeInTheOrderOfTheirCodePoints() {
    Yaml value =
        mapping("b", Yaml.of(1), "\uFF01", Yaml.of(3), "a", new Yaml.Null(), "😀", Yaml.of(true));
    assertEquals("{\"a\":null,\"b\":1,\"\uFF01\":3,\"😀\":true}", JsonWriter.compact(value));
  }

  @Test
  void prettyTextIsIndentedByTwoSpaces() {
    Yaml value =
        mapping("a", list(Yaml.of(1), mapping("x", text("y"))), "b", list(), "c", mapping());
    assertEquals(
        """
        {
          "a": [
            1,
            {
              "x": "y"
            }
          ],
          "b": [],
          "c": {}
        }
        """,
        JsonWriter.pretty(value));
  }

  @Test
  void textsAreEscaped() {
    assertEquals(
        "\"\\\"\\\\/\\n\\r\\t\\u0000\\u007f\\u2028é😀\\ud83d\"",
        JsonWriter.compact(text("\"\\/\n\r\t\0\u007f\u2028é😀\ud83d")));
  }

  @Test
  void numbersAreWrittenAsInYaml() {
    assertEquals(
        "[1.5,1e+06,1e-07]",
        JsonWriter.compact(
            list(new Yaml.Decimal(1.5), new Yaml.Decimal(1e6), new Yaml.Decimal(1e-7))));
    assertThrows(
        IllegalArgumentException.class, () -> JsonWriter.compact(new Yaml.Decimal(Double.NaN)));
  }
}
