package dev.promiselang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.ProjectFolder;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, reading it ends soon, with a tree and without an exception. */
class ParserLimitsTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(
      strings = {"(1)", "[1]", "{ a: 1}", "f(1)", "\"${1}\"", "not 1", "- 1", "if a then b else 1"})
  void whatIsNestedTooDeepIsToldAndNotRead(String level) {
    int hole = level.indexOf('1');
    String open = level.substring(0, hole);
    String close = level.substring(hole + 1);
    Checked<Module> deep = parse("let x = " + open.repeat(3000) + "1" + close.repeat(3000));
    assertEquals(List.of(NestingTooDeep.CODE), codes(deep));
    Checked<Module> flat = parse("let x = " + open.repeat(90) + "1" + close.repeat(90));
    assertEquals(List.of(), codes(flat));
  }

  @ParameterizedTest
  @ValueSource(strings = {" + 1", " and a", ".b", "(1)", "[0]", " with {}", " +\n  1"})
  void longChainsAreToldAndShortOnesRead(String link) {
    assertEquals(List.of(NestingTooDeep.CODE), codes(parse("let x = a" + link.repeat(10_000))));
    assertEquals(List.of(), codes(parse("let x = a" + link.repeat(240))));
  }

  @Test
  void bracketsThatNeverCloseAreOneMistakeMore() {
    assertTrue(codes(parse("let x = " + "(".repeat(100_000))).contains(NestingTooDeep.CODE));
  }

  @Test
  void aHundredThousandLinesAreReadInLinearTime() {
    StringBuilder entries = new StringBuilder("let x = {\n");
    StringBuilder declarations = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      entries.append("  a").append(i).append(": b + ").append(i).append('\n');
      declarations.append("let a").append(i).append(" = \"x ${y}\"\n");
    }
    assertTimeout(SOON, () -> assertEquals(List.of(), codes(parse(entries + "}\n"))));
    assertTimeout(
        SOON,
        () -> assertEquals(100_000, parse(declarations.toString()).value().declarations().size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"  a\n", "  a 3\n", "  a:\n", "  3 = \n", "  }\n", "  \"\n", "  # a\n"})
  void tensOfThousandsOfMistakesAreTold(String line) {
    assertTimeout(
        SOON,
        () -> {
          String lines = line.repeat(50_000);
          assertTrue(parse("let x = {\n" + lines + "}\n").problems().size() <= 300);
          assertTrue(parse("let x = [\n" + lines + "]\n").problems().size() <= 300);
          assertTrue(parse(lines).problems().size() <= 300);
        });
  }

  @Test
  void filesWithWhatIsMissingOrTooMuchAreRead() throws IOException {
    Random random = new Random(7);
    List<Path> files =
        ProjectFolder.files(ProjectFolder.root().resolve("compiler/src/test/fixtures/syntax"));
    for (Path file : files) {
      if (file.toString().endsWith(".promise")) {
        String text = Files.readString(file);
        for (int i = 0; i < 40; i++) {
          assertTreeHolds(mutated(text, random));
        }
      }
    }
  }

  private static String mutated(String text, Random random) {
    List<String> marks =
        List.of(
            "{", "}", "(", ")", "[", "]", "\"", "'", "${", ",", ":", "=", "\n", " let ", "+", ".",
            "\nlet ", "\"\"\"", "if", "in", "/*", "Foo", "é", "\ud800");
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < 3 && !changed.isEmpty(); i++) {
      int at = random.nextInt(changed.length());
      if (random.nextBoolean()) {
        changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(8)));
      } else {
        changed.insert(at, marks.get(random.nextInt(marks.size())));
      }
    }
    return changed.toString();
  }

  /** Every node stands in the text, and every problem can be told. */
  private static void assertTreeHolds(String text) {
    Checked<Module> module = parse(text);
    module.problems().forEach(problem -> assertFalse(problem.report().title().isEmpty()));
    assertInText(module.value(), text);
  }

  private static void assertInText(Node node, String text) {
    assertTrue(
        node.at().end() <= text.length(),
        () -> node.getClass().getName() + " at " + node.at() + " in\n" + text);
    Children.of(node).forEach(child -> assertInText(child, text));
  }

  private static List<Object> codes(Checked<Module> module) {
    return module.problems().stream().map(problem -> (Object) problem.code()).distinct().toList();
  }

  private static Checked<Module> parse(String text) {
    return Parser.parse(new SourceFile(new SourceId("x"), text));
  }
}
