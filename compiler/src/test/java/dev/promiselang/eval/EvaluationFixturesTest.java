package dev.promiselang.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.promiselang.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code fixtures/eval}: a program, and what it comes to. */
class EvaluationFixturesTest {

  private static final Path FIXTURES =
      ProjectFolder.root().resolve("compiler/src/test/fixtures/eval");

  @TestFactory
  Stream<DynamicTest> programsComeToWhatIsApproved() throws IOException {
    return cases().stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  @Test
  void thereAreFixtures() throws IOException {
    assertFalse(cases().isEmpty());
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void run(Path folder) throws IOException {
    String program = Files.readString(folder.resolve("input.promise"));
    String approved = Files.readString(folder.resolve("result.approved.txt"));
    assertEquals(approved, Evaluation.tell(program), folder.getFileName().toString());
  }
}
