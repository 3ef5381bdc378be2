package dev.promiselang.format;

import dev.promiselang.Fixtures;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the formatter makes of sources that nobody has laid out. */
class FormatFixturesTest {

  private static final Fixtures FIXTURES = Fixtures.of("format", "formatted");

  @TestFactory
  Stream<DynamicTest> sourcesAreFormattedAsApproved() {
    return FIXTURES.tests(fixture -> Formatting.check(fixture.file()));
  }

  @AfterAll
  static void allRan() {
    FIXTURES.assertAllRan();
  }
}
