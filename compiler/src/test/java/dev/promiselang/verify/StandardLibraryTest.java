package dev.promiselang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.promiselang.ProjectFolder;
import dev.promiselang.ReportText;
import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.imports.SourceProvider;
import dev.promiselang.imports.StackKinds;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.workspace.DiskSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tests of the standard library: each module in the place of a package of its own. */
class StandardLibraryTest {

  private static final Path FOLDER =
      ProjectFolder.root().resolve("stdlib-promises/src/main/resources/std");

  @TestFactory
  Stream<DynamicTest> testsOfEachModuleHold() throws IOException {
    return modules().map(module -> DynamicTest.dynamicTest(module.toString(), () -> hold(module)));
  }

  @Test
  void thereAreTests() throws IOException {
    assertFalse(modules().allMatch(module -> verdicts(compiled(module)).isEmpty()));
  }

  private static void hold(Path module) {
    Compilation compilation = compiled(module);
    String failures =
        verdicts(compilation).stream()
            .map(verdict -> ReportText.of(compilation.sources(), verdict.problems()))
            .reduce("", String::concat);
    assertEquals("", failures);
    assertFalse(verdicts(compilation).stream().anyMatch(Verdict::failed));
  }

  /** What a module reads of clusters keeps it from being a package; its tests run all the same. */
  private static List<Verdict> verdicts(Compilation compilation) {
    return compilation.plan().orElseThrow().verified().verdicts();
  }

  private static Compilation compiled(Path module) {
    SourceFile file = new SourceFile(new SourceId(module.getFileName().toString()), read(module));
    SourceProvider library =
        DiskSources.of(ProjectFolder.root().resolve("examples/library"), List.of());
    List<SourceFile> files = new ArrayList<>(List.of(file));
    StackKinds.files().stream()
        .map(
            id ->
                new SourceFile(new SourceId(id.substring("@std/".length())), StackKinds.whole(id)))
        .forEach(files::add);
    return Compiler.compile(new OneModule(MemorySources.of(files), library));
  }

  private static Stream<Path> modules() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static String read(Path module) {
    try {
      return Files.readString(module);
    } catch (IOException e) {
      throw new IllegalStateException(module.toString(), e);
    }
  }

  /** A module as the only one of its package, and the library that it imports. */
  private record OneModule(SourceProvider module, SourceProvider library)
      implements SourceProvider {

    @Override
    public Checked<Optional<SourceFile>> read(SourceId id) {
      return of(id.path()).read(id);
    }

    @Override
    public List<SourceId> list(String prefix) {
      return of(prefix).list(prefix);
    }

    private SourceProvider of(String path) {
      return path.startsWith("@std/") ? library : module;
    }
  }
}
