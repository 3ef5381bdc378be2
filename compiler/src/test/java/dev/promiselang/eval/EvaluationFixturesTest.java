package dev.promiselang.eval;

import dev.promiselang.Fixtures;
import dev.promiselang.imports.MemorySources;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code fixtures/eval}: a program, and what it comes to. */
class EvaluationFixturesTest {

  private static final Fixtures FIXTURES = Fixtures.of("eval", "result");

  @TestFactory
  Stream<DynamicTest> programsComeToWhatIsApproved() {
    return FIXTURES.tests(fixture -> Evaluation.tell(MemorySources.of(fixture.files())));
  }

  @AfterAll
  static void everyFixtureHasRun() {
    FIXTURES.assertAllRan();
  }
}
