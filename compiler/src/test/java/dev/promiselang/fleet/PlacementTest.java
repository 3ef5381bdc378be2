package dev.promiselang.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlacementTest {

  static final String FLEET =
      """
      fleet Acme {
        facts {
          fixed team: "a" | "b"
          fixed env: "dev" < "prod"
          kubernetes: Version = 1.33
          arch: Set("amd64" | "arm64") = ["amd64"]
        }
        destination { stateStoreRef: { kind: "GitStateStore", name: "fleet" }, path: "clusters/${name}" }
        cluster "a-dev" { team: "a", env: "dev" }
        cluster "a-prod" { team: "a", env: "prod" }
        cluster "b-dev" { team: "b", env: "dev", kubernetes: 1.34 }
      }
      """;

  private static CompiledFleet fleet(String text) {
    return CompiledFleet.of(FLEET + text);
  }

  @Test
  void includesBringPromisesAlong() {
    CompiledFleet fleet =
        fleet(
            """
            promise Cert(release: Version = 1.14.0) { version release }
            promise Redis { include Cert >= 1.14 }
            promise Team { on clusters where team == "a"  include Redis where env == "prod" }
            """);
    assertEquals("", fleet.reports());
    assertEquals("a-dev: team\na-prod: cert 1.14.0, redis, team\nb-dev: ", fleet.landings());
    assertEquals(
        """
        cert 1.14.0 {in.promiselang.dev/cert=true} on [a-prod]
        redis {in.promiselang.dev/redis=true} on [a-prod]
        team {in.promiselang.dev/team=true} on [a-dev, a-prod]\
        """,
        fleet.kratixPromises());
  }

  @Test
  void twoValuesOfOneParameterShowBothChains() {
    CompiledFleet fleet =
        fleet(
            """
            promise Cert(release: Version = 1.14.0) { version release }
            promise Redis { include Cert(release: 1.14.0) }
            promise Postgres { include Cert(release: 1.16.0) }
            promise TeamA { on every cluster  include Redis }
            promise TeamB { on clusters where team == "a"  include Postgres }
            """);
    assertEquals(
        "P0530 `Cert` has two values of `release` on 2 clusters, e.g. a-dev: "
            + "TeamA -> Redis -> Cert (1.14.0) against TeamB -> Postgres -> Cert (1.16.0)"
            + " [a-dev, a-prod]",
        fleet.reports());
  }

  @Test
  void contentThatDiffersNamesTheFactThatWouldSplitIt() {
    String promise =
        """
        promise Flux(release: Version = 2.6.4) { version release }
        place Flux(release: if cluster.env == "dev" then 2.7.0 else 2.6.4) on every cluster
        """;
    CompiledFleet fleet = fleet(promise);
    assertEquals(
        "P0534 `Flux` is not the same everywhere: `version` differs between a-dev and a-prod"
            + " [a-dev, a-prod]",
        fleet.reports());
    CompiledFleet split = fleet(promise + "split Flux by env\n");
    assertEquals("", split.reports());
    assertEquals(
        """
        flux-dev 2.7.0 {in.promiselang.dev/flux=true, ring.promiselang.dev/flux=dev} on [a-dev, b-dev]
        flux-prod 2.6.4 {in.promiselang.dev/flux=true, ring.promiselang.dev/flux=prod} on [a-prod]\
        """,
        split.kratixPromises());
  }
}
