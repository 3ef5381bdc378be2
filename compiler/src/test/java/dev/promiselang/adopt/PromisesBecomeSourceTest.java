package dev.promiselang.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.ProjectFolder;
import dev.promiselang.SharedData;
import dev.promiselang.compile.Adopted;
import dev.promiselang.compile.Adopter;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Public Promises become source from which the same Promises are written. */
class PromisesBecomeSourceTest {

  /** What is wrong with some of them, by the end of their names. */
  private static final Map<String, Set<String>> BROKEN =
      Map.of(
          // A template that is to be filled in.
          ".template-promise__promise.yaml", Set.of("P0562"),
          // A Deployment that no API server takes.
          "promise-with-deps-only-updated.yaml", Set.of("P0303"));

  @TestFactory
  Stream<DynamicTest> theSameIsWrittenFromTheSource() {
    return ProjectFolder.files(SharedData.need("promises")).stream()
        .map(
            file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertSame(file)));
  }

  private static void assertSame(Path path) throws IOException {
    String name = path.getFileName().toString();
    SourceFile file = new SourceFile(new SourceId(name), Files.readString(path));
    Adopted adopted =
        Adopter.adopt(List.of(file), new SourceId("imported.promise")).value().orElseThrow();
    Set<String> found =
        Stream.concat(adopted.notes().stream(), adopted.compilation().problems().stream())
            .filter(
                problem ->
                    problem instanceof NotTheSame || problem.report().severity() == Severity.ERROR)
            .map(problem -> problem.code().id())
            .collect(Collectors.toSet());
    Set<String> expected =
        BROKEN.entrySet().stream()
            .filter(broken -> name.endsWith(broken.getKey()))
            .flatMap(broken -> broken.getValue().stream())
            .collect(Collectors.toSet());
    assertEquals(expected, found);
  }
}
