package dev.promiselang.emit.kratix;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.emit.bundles.FileMode;
import dev.promiselang.emit.bundles.KratixDestination;
import dev.promiselang.emit.bundles.KratixPromise;
import dev.promiselang.emit.bundles.KratixStateStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final List<KratixDestination> DESTINATIONS =
      List.of(
          destination("dev", Map.of("in", "true")),
          destination("prod", Map.of("in", "true", "env", "prod")),
          destination("other", Map.of("env", "prod")));

  @Test
  void whatIsMeantIsWhatIsScheduled() {
    assertDoesNotThrow(() -> check(Map.of("in", "true"), List.of("dev", "prod")));
    assertDoesNotThrow(() -> check(Map.of(), List.of()));
  }

  @Test
  void aDifferenceIsABugThatNamesThePromiseAndTheClusters() {
    CompilerBug bug =
        assertThrows(CompilerBug.class, () -> check(Map.of("env", "prod"), List.of("dev", "prod")));
    assertEquals(
        "Kratix would place redis otherwise than it is meant: also on [other], and not on [dev]",
        bug.getMessage());
  }

  private static void check(Map<String, String> selector, List<String> meant) {
    KratixPromise promise =
        new KratixPromise("redis", Optional.empty(), List.of(selector), List.of());
    Agreement.check(DESTINATIONS, List.of(promise), new TreeMap<>(Map.of("redis", meant)));
  }

  private static KratixDestination destination(String name, Map<String, String> labels) {
    return new KratixDestination(
        name,
        labels,
        true,
        false,
        new KratixStateStore.Reference("GitStateStore", "fleet"),
        name,
        FileMode.NESTED_BY_METADATA,
        "");
  }
}
