package dev.promiselang.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchedulerTest {

  private static final Map<String, String> DEV = Map.of("environment", "dev");
  private static final Map<String, String> PROD = Map.of("environment", "prod");
  private static final Map<String, String> EU = Map.of("region", "eu");
  private static final Map<String, String> PROD_EU = Map.of("environment", "prod", "region", "eu");
  private static final Map<String, String> DRY = Map.of("kratix.io/dry-run", "true");

  private static final Scheduler<Place> SCHEDULER =
      new Scheduler<>(
          List.of(
              destination("dev-1", false, false, DEV),
              destination("dev-2", false, false, Map.of("environment", "dev", "region", "eu")),
              destination("prod-eu", false, false, PROD_EU),
              destination("pci", false, false, Map.of("pci", "true")),
              destination("strict-1", true, false, Map.of("strict", "true")),
              destination("plat", true, false, Map.of("environment", "platform")),
              destination("gold", true, false, Map.of("region", "us", "tier", "gold")),
              destination("bare", true, false, Map.of()),
              destination(
                  "dry", false, false, Map.of("environment", "dev", "kratix.io/dry-run", "true")),
              destination("gone", false, true, DEV)));

  private record Place(String name, boolean strict, boolean deleting, Map<String, String> labels)
      implements Schedulable {}

  private static Place destination(
      String name, boolean strict, boolean deleting, Map<String, String> labels) {
    return new Place(name, strict, deleting, labels);
  }

  @Test
  void withoutSelectorsAllTakeIt_ButStrictOnesWithLabels() {
    assertPlaced("bare dev-1 dev-2 pci prod-eu");
    assertPlaced("bare dev-1 dev-2 pci prod-eu", Map.of());
  }

  @Test
  void entriesAreOneConjunction() {
    assertPlaced("dev-1 dev-2", DEV);
    assertPlaced("dev-2", DEV, EU);
    assertPlaced("prod-eu", PROD, DEV);
    assertPlaced("dev-2", DEV, PROD_EU);
    assertPlaced("", Map.of("environment", "dev", "region", "us"));
  }

  @Test
  void strictnessCountsOnlyWithoutSelectors() {
    assertPlaced("strict-1", Map.of("strict", "true"));
    assertPlaced("gold", Map.of("region", "us"));
  }

  @Test
  void anEmptyValueAsksForAnEmptyLabel() {
    assertPlaced("", Map.of("region", ""));
  }

  @Test
  void dryRunsAreKeptApart() {
    assertPlaced("dry", DRY);
    assertPlaced("dry", DEV, DRY);
    assertEquals("dry", names(SCHEDULER.candidates(List.of(PROD), Map.of(), true)));
  }

  @Test
  void thePromiseOverrulesWhatAPipelineWrites() {
    assertEquals("dev-2", names(SCHEDULER.candidates(List.of(DEV), PROD_EU, false)));
    assertEquals(
        "dev-1 dev-2",
        names(SCHEDULER.candidates(List.of(DEV), Map.of("environment", "platform"), false)));
    assertEquals("prod-eu", names(SCHEDULER.candidates(List.of(), PROD_EU, false)));
  }

  @Test
  void oddValuesAreParsedAsSelectors() {
    assertPlaced("dev-2", Map.of("environment", "dev,region in (eu)"));
    assertPlaced("dev-1", Map.of("environment", "dev,region notin (eu,us)"));
    assertPlaced("plat", Map.of("environment", "platform,!region"));
    assertPlaced("", Map.of("environment", "a b"));
    assertPlaced("", Map.of("environment", "-x"));
    assertPlaced("", Map.of("environment", "x".repeat(64)));
    assertPlaced("", Map.of("not a key", "x"));
  }

  @SafeVarargs
  private static void assertPlaced(String expected, Map<String, String>... selectors) {
    assertEquals(expected, names(SCHEDULER.candidates(List.of(selectors), Map.of(), false)));
  }

  private static String names(List<Place> destinations) {
    return String.join(" ", destinations.stream().map(Place::name).toList());
  }
}
