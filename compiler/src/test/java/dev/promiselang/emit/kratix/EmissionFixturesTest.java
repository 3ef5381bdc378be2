package dev.promiselang.emit.kratix;

import dev.promiselang.Fixtures;
import dev.promiselang.source.SourceFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code fixtures/emit}: a program, requests for it, and what is written of it. */
class EmissionFixturesTest {

  private static final Fixtures FIXTURES = Fixtures.of("emit", "output");

  @TestFactory
  Stream<DynamicTest> programsAreWrittenAsApproved() {
    return FIXTURES.tests(fixture -> Emission.told(program(fixture)));
  }

  @AfterAll
  static void allRan() {
    FIXTURES.assertAllRan();
  }

  private static String program(Fixtures.Fixture fixture) {
    return fixture.files().stream()
        .filter(file -> !KubeLiveTest.isRequest(file.id().fileName()))
        .map(EmissionFixturesTest::marked)
        .collect(Collectors.joining());
  }

  private static String marked(SourceFile file) {
    return "#- " + file.id().path() + "\n" + file.text();
  }
}
