package dev.promiselang.syntax;

import dev.promiselang.Fixtures;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.render.Reports;
import dev.promiselang.diagnostics.render.TextRenderer;
import dev.promiselang.diagnostics.render.Theme;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Sources;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every construct gives its tree, every mistake its one report, and what follows it is kept. */
class SyntaxFixturesTest {

  private static final Fixtures FIXTURES = Fixtures.of("syntax", "tree");

  @TestFactory
  Stream<DynamicTest> texts() {
    return FIXTURES.tests(fixture -> reportsAndTree(fixture.file()));
  }

  @AfterAll
  static void everyFolderWasRun() {
    FIXTURES.assertAllRan();
  }

  private static String reportsAndTree(SourceFile file) {
    Checked<Module> module = Parser.parse(file);
    TextRenderer renderer =
        new TextRenderer(new Sources(List.of(file)), Theme.PLAIN, 100, UnaryOperator.identity());
    String reports =
        Reports.sorted(module.problems()).stream()
            .map(renderer::render)
            .collect(Collectors.joining("\n"));
    return reports.isEmpty()
        ? TreePrinter.print(module.value())
        : reports + "\n" + TreePrinter.print(module.value());
  }
}
