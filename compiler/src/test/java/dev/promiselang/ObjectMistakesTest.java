package dev.promiselang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Objects of Kubernetes as people write them, and what they get wrong in them: each mistake is a
 * text that stands in the program, below {@code -}, and what is written instead, below {@code +}.
 */
class ObjectMistakesTest {

  private static final Path FOLDER =
      ProjectFolder.root()
          .resolve("compiler/src/test/fixtures/kubernetes/a-shop-with-everything-around-it");

  private static final int FEWEST = 80;

  private record Mistake(String right, String wrong) {

    String report(String program) {
      int at = program.indexOf(right);
      assertTrue(at >= 0, right);
      return told(program.substring(0, at) + wrong + program.substring(at + right.length()));
    }

    String title() {
      return wrong.isEmpty() ? "without " + right : wrong;
    }
  }

  @Test
  void theProgramIsRight() throws IOException {
    assertEquals("", told(program()));
  }

  @TestFactory
  Stream<DynamicTest> oneMistakeGivesOneReport() throws IOException {
    String program = program();
    List<Mistake> mistakes = mistakes();
    StringBuilder golden = new StringBuilder();
    Stream.Builder<DynamicTest> tests = Stream.builder();
    for (Mistake mistake : mistakes) {
      String report = mistake.report(program);
      golden.append("==== ").append(mistake.title()).append('\n').append(report).append('\n');
      tests.add(DynamicTest.dynamicTest(mistake.title(), () -> assertEquals(1, count(report))));
    }
    tests.add(
        DynamicTest.dynamicTest(
            "reports", () -> Fixtures.approve(FOLDER, "reports", golden.toString())));
    tests.add(DynamicTest.dynamicTest("many", () -> assertTrue(mistakes.size() >= FEWEST)));
    return tests.build();
  }

  private static String told(String program) {
    Compilation compilation = SourceText.compile(program);
    return ReportText.of(compilation.sources(), compilation.problems());
  }

  private static long count(String report) {
    return report.lines().filter(line -> line.matches("(error|warning|note)\\[P\\d+].*")).count();
  }

  private static String program() throws IOException {
    return Files.readString(FOLDER.resolve("main.promise"));
  }

  private static List<Mistake> mistakes() throws IOException {
    List<Mistake> mistakes = new ArrayList<>();
    String right = "";
    for (String line : Files.readAllLines(FOLDER.resolve("mistakes.txt"))) {
      if (line.startsWith("-")) {
        right = line.substring(1).strip();
      } else if (line.startsWith("+")) {
        mistakes.add(new Mistake(right, line.substring(1).strip()));
      }
    }
    return mistakes;
  }
}
