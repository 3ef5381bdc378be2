package dev.promiselang.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.Fixtures;
import dev.promiselang.ProjectFolder;
import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.compile.Plan;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.render.Reports;
import dev.promiselang.diagnostics.render.TextRenderer;
import dev.promiselang.diagnostics.render.Theme;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.eval.Program;
import dev.promiselang.reference.ReferencePages;
import dev.promiselang.workspace.DiskSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each example is compiled: what it writes, or what is reported when it is there to be refused, is
 * approved beside it.
 */
class ExamplesTest {

  private static final Path EXAMPLES = ProjectFolder.root().resolve("examples");
  private static final TreeSet<Path> RAN = new TreeSet<>();

  @TestFactory
  Stream<DynamicTest> examples() {
    return projects().stream()
        .map(
            project ->
                DynamicTest.dynamicTest(project.getFileName().toString(), () -> approve(project)));
  }

  /** A build tool that loses dynamic tests must not pass for green. */
  @AfterAll
  static void allRan() {
    assertEquals(new TreeSet<>(projects()), RAN);
  }

  private static List<Path> projects() {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("package.yaml")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void approve(Path project) {
    RAN.add(project);
    Compilation compilation = Compiler.compile(DiskSources.of(project, List.of()));
    Fixtures.approve(project, "report", report(compilation));
    compilation.output().ifPresent(tree -> Fixtures.approve(project, "dist", text(tree)));
    if (compilation.sound()) {
      compilation.plan().ifPresent(plan -> Fixtures.approve(project, "reference", pages(plan)));
    }
  }

  private static String pages(Plan plan) {
    Program program = plan.program();
    return text(
        OutputTree.ofTexts(
            ReferencePages.markdown(program.graph(), program.resolution(), program.typing())));
  }

  private static String report(Compilation compilation) {
    TextRenderer renderer =
        new TextRenderer(compilation.sources(), Theme.PLAIN, 120, UnaryOperator.identity());
    StringBuilder all = new StringBuilder();
    for (Problem problem : Reports.sorted(compilation.problems())) {
      all.append(renderer.render(problem)).append('\n');
    }
    return all.isEmpty() ? "Nothing to report.\n" : all.toString();
  }

  private static String text(OutputTree tree) {
    StringBuilder all = new StringBuilder();
    for (String path : tree.files().keySet()) {
      all.append("==== ").append(path).append('\n').append(tree.text(path));
    }
    return all.toString();
  }
}
