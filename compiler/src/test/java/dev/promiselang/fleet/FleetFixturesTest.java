package dev.promiselang.fleet;

import dev.promiselang.Fixtures;
import dev.promiselang.compile.Compiler;
import dev.promiselang.imports.MemorySources;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code fixtures/fleet}: a package, its reports and where its promises land. */
class FleetFixturesTest {

  private static final Fixtures FIXTURES = Fixtures.of("fleet", "placement");

  @TestFactory
  Stream<DynamicTest> promisesLandAsApproved() {
    return FIXTURES.tests(
        fixture -> PlacementText.of(Compiler.compile(MemorySources.of(fixture.files()))));
  }

  @AfterAll
  static void everyFixtureHasRun() {
    FIXTURES.assertAllRan();
  }
}
