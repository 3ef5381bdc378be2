package dev.promiselang.yaml;

import static dev.promiselang.yaml.Trees.document;
import static dev.promiselang.yaml.Trees.file;
import static dev.promiselang.yaml.Trees.json;
import static dev.promiselang.yaml.Trees.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "yes|true",
        "off|false",
        "y|true",
        "N|false",
        "On|true",
        "~|null",
        "NULL|null",
        "nUll|\"nUll\"",
        "012|10",
        "0o17|15",
        "0x1F|31",
        "0b11|3",
        "-0b11|-3",
        "0b-1|-1",
        "1_000|1000",
        "08|8",
        "+1|1",
        "-7|-7",
        "1.5|1.5",
        "1.30|1.3",
        ".5|0.5",
        ".5_0|0.5",
        "1e3|1000",
        "1.|1",
        "12:30|\"12:30\"",
        "2024-01-02|\"2024-01-02\"",
        "0o8|\"0o8\"",
        "1e400|\"1e400\"",
        "0x|\"0x\"",
        "_1|\"_1\"",
        "'1'|\"1\"",
        "\"yes\"|\"yes\"",
        "!!str 1|\"1\"",
        "!!int '3'|3",
        "!!float 3|3",
        "!foo 3|\"3\"",
        "! 12|\"12\"",
        "!!binary aGk=|\"hi\"",
        "=|\"=\"",
        "<<|\"<<\"",
        "9223372036854775807|9223372036854775807",
        "12345678901234567890|1.2345678901234567e+19"
      })
  void scalarsMeanWhatTheyMeanToKubectl(String written, String expected) {
    assertEquals("{\"a\":" + expected + "}", json("a: " + written));
  }

  @Test
  void keysBecomeText() {
    assertEquals(
        "{\"1\":1,\"1.5\":2,\"3.1415927\":5,\"off\":6,\"true\":3}",
        json("1: 1\n1.50: 2\nyes: 3\n3.14159265358979: 5\n'off': 6"));
  }

  @Test
  void mergeKeysGiveWayToWhatFollowsAndReplaceWhatCameBefore() {
    assertEquals(
        "{\"a\":{\"p\":1,\"q\":2},\"b\":{\"p\":1,\"q\":7},\"c\":{\"p\":5,\"q\":2},\"d\":{\"p\":1,\"q\":2,\"r\":4}}",
        json(
            """
            a: &x {p: 1, q: 2}
            b: {p: 9, <<: *x, q: 7}
            c: {<<: *x, p: 5}
            d: {<<: [*x, {p: 3, r: 4}]}
            """));
    assertEquals("{\"<<\":1}", json("'<<': 1"));
  }

  @Test
  void aliasesShareWhatTheyRepeat() {
    Yaml.Mapping root = (Yaml.Mapping) document("a: &x [1]\nb: *x\n").root();
    assertSame(root.entries().get("a"), root.entries().get("b"));
    assertEquals("{\"k\":1,\"v\":\"k\"}", json("&x k: 1\nv: *x"));
  }

  @Test
  void equalValuesAreToldApart() {
    Yaml.Sequence root = (Yaml.Sequence) document("[true, true, ~, ~, 1, 1]").root();
    assertNotSame(root.items().get(0), root.items().get(1));
    assertNotSame(root.items().get(2), root.items().get(3));
    assertNotSame(root.items().get(4), root.items().get(5));
  }

  @Test
  void everythingHasItsPlace() {
    String text = "😀: a\nlist:\n  - one\n  - {x: \"two\"}\nblock: |\n  b\n\nnone:\nlast: x\n";
    YamlDocument document = document(text);
    Yaml.Mapping root = (Yaml.Mapping) document.root();
    Yaml.Sequence list = (Yaml.Sequence) root.entries().get("list");
    Yaml.Mapping flow = (Yaml.Mapping) list.items().get(1);
    assertEquals("- one\n  - {x: \"two\"}", shown(text, document.at(list)));
    assertEquals("{x: \"two\"}", shown(text, document.at(flow)));
    assertEquals("\"two\"", shown(text, document.at(flow.entries().get("x"))));
    assertEquals("x", shown(text, document.keyAt(flow, "x")));
    assertEquals("|\n  b", shown(text, document.at(root.entries().get("block"))));
    assertEquals("", shown(text, document.at(root.entries().get("none"))));
    assertEquals("last", shown(text, document.keyAt(root, "last")));
    assertEquals("{x: \"two\"}", shown(text, document.keyAt(flow, "y")));
  }

  @Test
  void jsonHasPlacesToo() {
    String text = "\uFEFF {\"a\\\"b\": [1.50, \"x\\n\", true], \"c\": {}}\n{\"d\": null}";
    List<YamlDocument> documents = read(text).value();
    assertEquals(2, documents.size());
    YamlDocument document = documents.getFirst();
    Yaml.Mapping root = (Yaml.Mapping) document.root();
    Yaml.Sequence list = (Yaml.Sequence) root.entries().get("a\"b");
    assertEquals("\"a\\\"b\"", shown(text, document.keyAt(root, "a\"b")));
    assertEquals("[1.50, \"x\\n\", true]", shown(text, document.at(list)));
    assertEquals("\"x\\n\"", shown(text, document.at(list.items().get(1))));
    assertEquals("true", shown(text, document.at(list.items().get(2))));
    assertEquals(Optional.of("1.50"), document.textOf(list.items().get(0)));
    assertEquals("{}", shown(text, document.at(root.entries().get("c"))));
  }

  private static String shown(String text, Span span) {
    return file(text).textOf(span);
  }

  @Test
  void scalarsKeepTheirSpelling() {
    YamlDocument document = document("kubernetes: 1.30\nquoted: '1.30'\nlist: []");
    Yaml.Mapping root = (Yaml.Mapping) document.root();
    assertEquals(Optional.of("1.30"), document.textOf(root.entries().get("kubernetes")));
    assertEquals(Optional.of("1.30"), document.textOf(root.entries().get("quoted")));
    assertEquals(Optional.empty(), document.textOf(root.entries().get("list")));
  }

  @Test
  void documentsWithoutContentAreLeftOut() {
    assertEquals(0, read("").value().size());
    assertEquals(0, read("# nothing\n---\n---\n# here\n").value().size());
    assertEquals(2, read("---\na: 1\n---\n# c\n---\nb: 2\n...\n").value().size());
    assertEquals(1, read("--- ~\n").value().size());
  }

  @Test
  void whatOthersWriteIsRead() {
    assertEquals("{\"a\":1}", json("\uFEFFa: 1"));
    assertEquals("{\"a\":\"b\"}", json("a:\tb"));
    assertEquals("{\"a\":\"b\"}", json("%YAML 1.1\n---\na: b\r\n"));
    assertEquals("{\"a\":[1]}", json("{\n\t\"a\": [\n\t\t1\n\t]\n}"));
    assertEquals("{\"a\":\"b/c😀\"}", json("{\"a\": \"b\\/c\\ud83d\\ude00\"}"));
    assertEquals("{\"a\":\"b\"}", json("{a: b}"));
  }
}
