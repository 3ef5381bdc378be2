package dev.promiselang.syntax;

import dev.promiselang.Fixtures;
import dev.promiselang.ReportText;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Sources;
import java.util.List;
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
    String reports = ReportText.of(new Sources(List.of(file)), module.problems());
    return reports.isEmpty()
        ? TreePrinter.print(module.value())
        : reports + "\n" + TreePrinter.print(module.value());
  }
}
