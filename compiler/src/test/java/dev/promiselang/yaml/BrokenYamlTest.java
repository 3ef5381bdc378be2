package dev.promiselang.yaml;

import static dev.promiselang.yaml.Trees.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are wrong, or that are meant to do harm: each gives a problem, and soon. */
class BrokenYamlTest {

  private static final int LONG = 100_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a: 1⏎⇥b: 2|2:1|a tab cannot stand here",
        "a: [1, 2|1:9|a `,` or the closing `]` is missing",
        "a: {b: 1|1:9|a `,` or the closing `}` is missing",
        "a: \"x|1:6|the file ends before the closing quote",
        "a: b: c|1:5|a `:` cannot stand here",
        "- a⏎b: 1|2:1|this does not belong to the block that it stands in",
        "a: @x|1:4|a value cannot begin with `@`",
        "a: \"\\q\"|1:6|`\\q` has no meaning between double quotes",
        "a: ]|1:4|a value is missing before `]`",
        "a: - b|1:4|a list cannot begin here",
        "a: 1⏎...⏎b: 2|3:1|nothing can stand after the end of a document",
        "a: [|1:5|the file ends too early",
        "😀: *|1:5|the name of the anchor is missing",
        "a: x\u0001y|1:5|the character U+0001 cannot stand here"
      })
  void aMistakeInTheTextIsOneProblem(String text, String place, String label) {
    Checked<List<YamlDocument>> read = read(unfolded(text));
    assertEquals(1, read.problems().size());
    Report report = read.problems().getFirst().report();
    assertEquals(InvalidYaml.CODE, read.problems().getFirst().code());
    assertEquals(place, shown(text, report));
    assertEquals(label, report.primary().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a: 1⏎b: 2⏎a: 3|P0711-duplicate-key|3:1",
        "{\"a\": 1, \"a\": 2}|P0711-duplicate-key|1:10",
        "1: a⏎'1': b|P0711-duplicate-key|2:1",
        "a: &x [*x]|P0714-unknown-anchor|1:8",
        "a: *x|P0714-unknown-anchor|1:4",
        "a: &x 1⏎---⏎b: *x|P0714-unknown-anchor|3:4",
        "a: {{ .Values.x }}|P0715-key-not-text|1:5",
        "? [a]⏎: b|P0715-key-not-text|1:3",
        "~: 1|P0715-key-not-text|1:1",
        "a: !!int x|P0716-wrong-tag|1:4",
        "<<: 1|P0717-merge-of-no-mapping|1:1"
      })
  void aMistakeInTheMeaningIsOneProblem(String text, String code, String place) {
    Checked<List<YamlDocument>> read = read(unfolded(text));
    assertEquals(1, read.problems().size());
    assertEquals(code, read.problems().getFirst().code().toString());
    assertEquals(place, shown(text, read.problems().getFirst().report()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"a\": 1|the file ends before the closing `}`",
        "[1,|the file ends before the closing `]`",
        "{\"a\": \"x|the file ends before the closing quote",
        "{a: 1]|a key in double quotes belongs here",
        "{\"a\" 1}|the `:` after this key is missing",
        "{\"a\": 1 \"b\": 2}|a `,` or the closing `}` is missing",
        "[\"a\" \"b\"]|a `,` or the closing `]` is missing",
        "{\"a\":1]|`}` must come before this `]`",
        "[1]]|nothing is open that this `]` could close",
        "[\"\\q\"]|`\\q` has no meaning between double quotes",
        "{\"a\":}}|a value is missing before `}`",
        "{\"a\": \u0001}|this character cannot stand here"
      })
  void aMistakeInJsonIsToldInOurWords(String text, String label) {
    SourceFile file = new SourceFile(new SourceId("a.json"), text);
    Report report = YamlReader.read(file).problems().getFirst().report();
    assertEquals(label, report.primary().text());
  }

  @Test
  void nothingWrittenAtRandomSpeaksForeignWords() {
    String signs = "{}[],:\"\\ntfu01-.e/*' \n\u0001";
    var random = new java.util.Random(7);
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder("[");
      for (int k = 0; k < 8; k++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      SourceFile file = new SourceFile(new SourceId("a.json"), text.toString());
      for (var problem : YamlReader.read(file).problems()) {
        String label = problem.report().primary().text();
        assertTrue(!label.contains("code ") && !label.contains("Source:"), label + text);
      }
    }
  }

  private static String unfolded(String text) {
    return text.replace('⏎', '\n').replace('⇥', '\t');
  }

  private static String shown(String text, Report report) {
    var position = Trees.file(unfolded(text)).positionAt(report.primary().at().start());
    return position.line() + ":" + position.column();
  }

  @Test
  void aDuplicateKeyNamesBothPlaces() {
    Report report = read("a: 1\na: 2").problems().getFirst().report();
    assertEquals(5, report.primary().at().start());
    assertEquals(0, report.others().getFirst().at().start());
  }

  @Test
  void documentsBeforeAMistakeAreKept() {
    assertEquals(1, read("a: 1\n---\nb: [").value().size());
  }

  static Stream<Arguments> endlessNesting() {
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      block.append(" ".repeat(i)).append("a:\n");
    }
    return Stream.of(
            "[".repeat(3000),
            "{a: ".repeat(3000),
            block.toString(),
            "- ".repeat(3000),
            "{\"a\":".repeat(LONG),
            "[".repeat(LONG))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("endlessNesting")
  void endlessNestingIsAProblem(String text) {
    assertEquals(List.of(TooDeep.CODE), codes(text));
  }

  @Test
  void manyTimesManyAliasesAreAProblem() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      String aliases = ("*a" + (i - 1) + ", ").repeat(9);
      text.append("a%d: &a%d [%s]%n".formatted(i, i, aliases));
    }
    assertEquals(List.of(TooManyAliases.CODE), codes(text.toString()));
  }

  @Test
  void aLongTextRepeatedOftenIsAProblem() {
    String text = "a: &x '" + "word ".repeat(LONG) + "'\nb: [" + "*x, ".repeat(LONG) + "]";
    assertEquals(List.of(TooManyAliases.CODE), codes(text));
  }

  private static List<?> codes(String text) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> read(text).problems().stream().map(p -> p.code()).toList());
  }

  static Stream<Arguments> longTexts() {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < LONG / 2; i++) {
      keys.append("k").append(i).append(": v\n");
    }
    return Stream.of(
            keys.toString(),
            "a: [" + "x, ".repeat(LONG) + "]",
            "a: " + "word ".repeat(LONG),
            "a: \"" + "😀x ".repeat(LONG) + "\"",
            "a: |\n" + "  some text\n".repeat(LONG),
            "# comment\n".repeat(LONG),
            "---\n".repeat(LONG),
            "a: ." + "5".repeat(LONG),
            "a: 1" + ":1".repeat(LONG),
            "a: " + "9".repeat(LONG),
            "{\"a\": " + "9".repeat(LONG) + "}")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void longTextsAreReadSoon(String text) {
    assertEquals(List.of(), codes(text));
  }

  @Test
  void nothingWrittenAtRandomBreaksTheReader() {
    String signs = "ab:- \n{}[],&*!|>'\"%@`#?~<0.1\t\r\\\uFEFF\u0000é😀";
    var random = new java.util.Random(11);
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int k = 0; k < length; k++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      for (var problem : read(text.toString()).problems()) {
        assertTrue(problem.report().primary().at().end() <= text.length(), text.toString());
      }
    }
  }
}
