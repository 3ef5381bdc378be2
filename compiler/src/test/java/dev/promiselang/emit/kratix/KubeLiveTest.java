package dev.promiselang.emit.kratix;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.ProjectFolder;
import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.workspace.DiskSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real API server takes what is written of every example and fixture: the manifests, each {@code
 * good-*.yaml} request beside them, and none of the {@code bad-*.yaml} ones, whose first line says
 * what the refusal speaks of. A {@code stored-*.yaml} request is kept before, to be changed.
 */
class KubeLiveTest {

  private static final Path EXAMPLES = ProjectFolder.root().resolve("examples");
  private static final Path FIXTURES =
      ProjectFolder.root().resolve("compiler/src/test/fixtures/emit");
  private static final String REFUSED = "# refused: ";
  private static final String STORED = "stored-";

  @TempDir static Path folder;

  private static Optional<KubeLive> started = Optional.empty();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    started = Optional.of(KubeLive.start(Files.createDirectory(folder.resolve("live"))));
  }

  @AfterAll
  static void end() throws IOException, InterruptedException {
    if (started.isPresent()) {
      started.get().close();
    }
  }

  @TestFactory
  Stream<DynamicTest> examplesAreTaken() throws IOException {
    return below(EXAMPLES).stream()
        .filter(example -> Files.exists(example.resolve("package.yaml")))
        .flatMap(KubeLiveTest::example);
  }

  /** An example that has requests is one that compiles. */
  private static Stream<DynamicTest> example(Path example) {
    Path requests = example.resolve("requests");
    Compilation compilation = Compiler.compile(DiskSources.of(example, List.of()));
    assertTrue(compilation.output().isPresent() || !Files.exists(requests), example + " is broken");
    return compilation.output().stream().map(tree -> test(example, tree, requests));
  }

  @TestFactory
  Stream<DynamicTest> fixturesAreTaken() throws IOException {
    return below(FIXTURES).stream()
        .flatMap(
            fixture ->
                Emission.of(read(fixture.resolve("input.promise"))).output().stream()
                    .map(tree -> test(fixture, tree, fixture)));
  }

  private static List<Path> below(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DynamicTest test(Path source, OutputTree tree, Path requests) {
    String name = source.getFileName().toString();
    return DynamicTest.dynamicTest(name, () -> isTaken(write(name, tree), requests));
  }

  private static Path write(String name, OutputTree tree) throws IOException {
    Path dist = folder.resolve(name);
    for (Map.Entry<String, byte[]> file : tree.files().entrySet()) {
      Path path = dist.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return dist;
  }

  private static void isTaken(Path dist, Path requests) throws IOException, InterruptedException {
    KubeLive live = started.orElseThrow();
    List<Path> manifests =
        Stream.of("crds", "promises", "destinations")
            .map(dist::resolve)
            .filter(Files::isDirectory)
            .toList();
    try {
      KubeLive.Outcome applied = live.apply(manifests);
      assertTrue(applied.succeeded(), applied.output());
      assertFalse(applied.output().contains("Warning"), applied.output());
      KubeLive.Outcome established = live.waitForCrds();
      assertTrue(established.succeeded(), established.output());
      for (Path request : requests(requests, true)) {
        KubeLive.Outcome stored = live.store(request);
        assertTrue(stored.succeeded(), stored.output());
      }
      for (Path request : requests(requests, false)) {
        judge(live, request);
      }
    } finally {
      live.delete(manifests);
    }
  }

  static boolean isRequest(String fileName) {
    return fileName.matches("(good|bad|stored)-.*\\.yaml");
  }

  private static List<Path> requests(Path folder, boolean stored) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isRequest(file.getFileName().toString()))
          .filter(file -> file.getFileName().toString().startsWith(STORED) == stored)
          .sorted()
          .toList();
    }
  }

  private static void judge(KubeLive live, Path request) throws IOException, InterruptedException {
    KubeLive.Outcome judged = live.judge(request);
    String name = request.getFileName().toString();
    if (name.startsWith("good-")) {
      assertTrue(judged.succeeded(), name + ": " + judged.output());
    } else {
      String first = Files.readAllLines(request).getFirst();
      assertTrue(first.startsWith(REFUSED), name + " says in its first line what is refused");
      assertFalse(judged.succeeded(), name + " is taken");
      String said = judged.output();
      assertTrue(said.contains(first.substring(REFUSED.length())), name + ": " + said);
    }
  }
}
