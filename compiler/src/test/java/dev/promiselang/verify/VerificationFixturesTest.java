package dev.promiselang.verify;

import dev.promiselang.Fixtures;
import dev.promiselang.ReportText;
import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.compile.Plan;
import dev.promiselang.compile.Verified;
import dev.promiselang.imports.MemorySources;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code fixtures/verify}: a package, what came of its tests, and its reports. */
class VerificationFixturesTest {

  private static final Fixtures FIXTURES = Fixtures.of("verify", "verdicts");

  @TestFactory
  Stream<DynamicTest> testsAndPoliciesComeToWhatIsApproved() {
    return FIXTURES.tests(fixture -> told(Compiler.compile(MemorySources.of(fixture.files()))));
  }

  @AfterAll
  static void everyFixtureHasRun() {
    FIXTURES.assertAllRan();
  }

  private static String told(Compilation compilation) {
    String verdicts =
        compilation.plan().map(Plan::verified).map(Verified::verdicts).orElse(List.of()).stream()
            .map(verdict -> verdict.outcome() + " " + verdict.subject() + "\n")
            .collect(Collectors.joining());
    String reports = ReportText.of(compilation.sources(), compilation.problems());
    return verdicts + (verdicts.isEmpty() || reports.isEmpty() ? "" : "\n") + reports;
  }
}
