package dev.promiselang.fleet;

import dev.promiselang.Fixtures;
import dev.promiselang.compile.Compiler;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.source.SourceFile;
import java.util.Map;
import java.util.TreeMap;
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
        fixture -> PlacementText.of(Compiler.compile(new MemorySources(files(fixture)))));
  }

  @AfterAll
  static void everyFixtureHasRun() {
    FIXTURES.assertAllRan();
  }

  private static Map<String, String> files(Fixtures.Fixture fixture) {
    Map<String, String> files = new TreeMap<>();
    files.put("package.yaml", "name: test\nversion: 1.0.0\nlanguage: 1\n");
    for (SourceFile file : fixture.files()) {
      files.put(file.id().path(), file.text());
    }
    return files;
  }
}
