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
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Small programs with one mistake each, as people make them who come from YAML and from other
 * languages: each gives one report. A folder holds the programs of one topic, each below a line
 * {@code ==== title}; what stands before the first is a module that all of them share.
 */
class MistakesTest {

  private static final Path TOPICS =
      ProjectFolder.root().resolve("compiler/src/test/fixtures/compile");

  private static final String PROGRAMS = "programs.txt";
  private static final String REPORTS = "reports";

  private static final String TITLE = "==== ";
  private static final int FEWEST = 250;

  /** A program with one mistake. */
  record Mistake(String title, String program, String shared) {

    String report() {
      String text = "#- main.promise\n" + program;
      String all = shared.isBlank() ? text : text + "#- shared.promise\n" + shared;
      Compilation compilation = SourceText.compile(all);
      return ReportText.of(compilation.sources(), compilation.problems());
    }
  }

  @TestFactory
  Stream<DynamicNode> oneMistakeGivesOneReport() throws IOException {
    return topics().stream().map(MistakesTest::topic);
  }

  @Test
  void thereAreManyMistakes() throws IOException {
    long count = topics().stream().mapToLong(topic -> mistakes(topic).size()).sum();
    assertTrue(count >= FEWEST, count + " mistakes");
  }

  private static DynamicNode topic(Path file) {
    List<Mistake> mistakes = mistakes(file);
    List<String> reports = mistakes.stream().map(Mistake::report).toList();
    Stream.Builder<DynamicNode> tests = Stream.builder();
    StringBuilder golden = new StringBuilder();
    for (int i = 0; i < mistakes.size(); i++) {
      String title = mistakes.get(i).title();
      String report = reports.get(i);
      golden.append(TITLE).append(title).append('\n').append(report).append('\n');
      tests.add(DynamicTest.dynamicTest(title, () -> assertEquals(1, count(report), report)));
    }
    Path folder = file.getParent();
    tests.add(
        DynamicTest.dynamicTest(
            "reports", () -> Fixtures.approve(folder, REPORTS, golden.toString())));
    return DynamicContainer.dynamicContainer(folder.getFileName().toString(), tests.build());
  }

  private static long count(String report) {
    return report.lines().filter(line -> line.matches("(error|warning|note)\\[P\\d+].*")).count();
  }

  static List<Mistake> mistakes(Path file) {
    String[] parts = read(file).split("(?m)^" + TITLE, -1);
    List<Mistake> mistakes = new ArrayList<>();
    for (String part : List.of(parts).subList(1, parts.length)) {
      int end = part.indexOf('\n');
      String program = part.substring(end + 1).stripTrailing() + "\n";
      mistakes.add(new Mistake(part.substring(0, end), program, parts[0]));
    }
    return mistakes;
  }

  private static List<Path> topics() throws IOException {
    try (Stream<Path> files = Files.list(TOPICS)) {
      return files.map(folder -> folder.resolve(PROGRAMS)).filter(Files::exists).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
