package dev.promiselang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.Fixtures;
import dev.promiselang.ProjectFolder;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pages about mistakes of the text: the bad example has its mistake, the good one none. */
class ExplainedMistakesTest {

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    Path pages = ProjectFolder.root().resolve("compiler/src/main/explain");
    try (Stream<Path> list = Files.list(pages)) {
      List<Path> ours =
          list.filter(page -> page.getFileName().toString().startsWith("P01")).sorted().toList();
      return ours.stream()
          .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }
  }

  private static void check(Path page) throws IOException {
    assertEquals(List.of(page.getFileName().toString()), codes(page.resolve("bad.promise")));
    assertEquals(List.of(), codes(page.resolve("good.promise")));
  }

  private static List<String> codes(Path example) throws IOException {
    SourceFile text = new SourceFile(new SourceId("example.promise"), Files.readString(example));
    return Fixtures.split(text).stream()
        .filter(file -> file.id().path().endsWith(".promise"))
        .flatMap(file -> Parser.parse(file).problems().stream())
        .map(problem -> problem.code().toString())
        .toList();
  }
}
