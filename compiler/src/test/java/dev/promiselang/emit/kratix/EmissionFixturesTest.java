package dev.promiselang.emit.kratix;

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

/** Every folder of {@code fixtures/emit}: a program, and what is written of it. */
class EmissionFixturesTest {

  private static final Path FIXTURES =
      ProjectFolder.root().resolve("compiler/src/test/fixtures/emit");

  @TestFactory
  Stream<DynamicTest> programsAreWrittenAsApproved() throws IOException {
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
    String approved = Files.readString(folder.resolve("output.approved.txt"));
    assertEquals(approved, Emission.told(program), folder.getFileName().toString());
  }
}
