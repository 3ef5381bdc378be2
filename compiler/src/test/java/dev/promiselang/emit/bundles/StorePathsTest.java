package dev.promiselang.emit.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorePathsTest {

  @ParameterizedTest
  @CsvSource({
    "'', worker, d/x, worker/d/x",
    "/, worker, d/x, worker/d/x",
    "fleet, worker-1, r, fleet/worker-1/r",
    "fleet/, worker-1/, x, fleet/worker-1/x",
    "/a/b, ., x, a/b/x",
    "'', /, x, x",
    "'', a//b/../c, x, a/c/x",
    "fleet, /, x, fleet/x",
    "fleet, .., x, x",
    "'', /../a, x, a/x"
  })
  void pathsAreJoinedAndCleaned(String store, String destination, String rest, String expected) {
    String path = StorePaths.join(destination, rest);
    assertEquals(Optional.of(expected), StorePaths.inStore(store, path));
  }

  @ParameterizedTest
  @CsvSource({"'', ..", "'', ../x", "fleet, ../..", "'', a/../../b"})
  void nothingIsWrittenOutsideOfTheStore(String store, String destination) {
    String path = StorePaths.join(destination, "x");
    assertEquals(Optional.empty(), StorePaths.inStore(store, path));
  }

  @Test
  void partsThatAreEmptyAreLeftOut() {
    assertEquals("dependencies/p/5058f", StorePaths.join(".", "dependencies", "p", "", "5058f"));
    assertEquals("/dependencies/p/5058f", StorePaths.join("/", "dependencies", "p", "", "5058f"));
    assertEquals(
        "worker-1/resources/default/p/r/pipe/5058f",
        StorePaths.join("worker-1/", "resources", "default", "p", "r", "pipe", "5058f"));
    assertEquals("", StorePaths.join("", ""));
  }
}
