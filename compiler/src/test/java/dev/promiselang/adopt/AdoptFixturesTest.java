package dev.promiselang.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.Fixtures;
import dev.promiselang.ReportText;
import dev.promiselang.compile.Adopted;
import dev.promiselang.compile.Adopter;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.format.Formatter;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code fixtures/adopt}: YAML, the source made of it, and what is told. */
class AdoptFixturesTest {

  private static final Fixtures FIXTURES = Fixtures.of("adopt", "imported");

  @TestFactory
  Stream<DynamicTest> yamlBecomesTheSourceApproved() {
    return FIXTURES.tests(fixture -> told(fixture.files()));
  }

  @AfterAll
  static void everyFixtureHasRun() {
    FIXTURES.assertAllRan();
  }

  private static String told(List<SourceFile> files) {
    Checked<Optional<Adopted>> adopted = Adopter.adopt(files, new SourceId("imported.promise"));
    List<SourceFile> sources = new ArrayList<>(files);
    List<Problem> problems = new ArrayList<>(adopted.problems());
    adopted
        .value()
        .ifPresent(
            made -> {
              sources.add(made.source());
              problems.addAll(made.notes());
              problems.addAll(made.compilation().problems());
              assertEquals(made.source().text(), Formatter.format(made.source()).value());
            });
    return adopted.value().map(made -> made.source().text()).orElse("")
        + "----\n"
        + ReportText.of(new Sources(sources), problems);
  }
}
