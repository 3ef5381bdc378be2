package dev.promiselang.emit.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.promiselang.emit.OutputTree;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BundlesTest {

  private static final String REDIS =
      """
      apiVersion: platform.kratix.io/v1alpha1
      kind: Promise
      metadata:
        name: redis
        labels: {kratix.io/promise-version: v0.1.0}
      spec:
        dependencies:
        - kind: Namespace
          apiVersion: v1
          metadata: {name: redis-system, labels: {tier: "1", team: data}}
        - kind: ConfigMap
          apiVersion: v1
          metadata: {namespace: redis-system, name: redis-defaults}
          data: {port: "6379", tls: "yes", maxmemory: 256mb, motd: "line one\\nline two\\n"}
      """;

  private static final String FLEET =
      """
      kind: GitStateStore
      metadata: {name: main}
      spec: {path: fleet}
      ---
      kind: Destination
      metadata: {name: dev-1}
      spec: {path: dev-1, stateStoreRef: {kind: GitStateStore, name: main}}
      ---
      kind: Destination
      metadata: {name: edge}
      spec:
        path: edge
        stateStoreRef: {kind: GitStateStore, name: main}
        filepath: {mode: none}
      ---
      kind: Destination
      metadata: {name: agg}
      spec:
        path: agg
        stateStoreRef: {kind: GitStateStore, name: main}
        filepath: {mode: aggregatedYAML}
      """;

  private static List<Yaml> read(String text) {
    return YamlReader.read(new SourceFile(new SourceId("fleet.yaml"), text)).value().stream()
        .map(YamlDocument::root)
        .toList();
  }

  private static OutputTree write(String promises, String fleet) {
    List<Yaml> objects = read(fleet);
    return Bundles.write(
        objects.stream().skip(1).map(KratixDestination::of).toList(),
        read(promises).stream().map(KratixPromise::of).toList(),
        List.of(KratixStateStore.of(objects.getFirst())));
  }

  @Test
  void theSameDependenciesAreWrittenInEveryMode() throws NoSuchAlgorithmException {
    OutputTree tree = write(REDIS, FLEET);
    String state =
        "main/fleet/edge/.kratix/kratix-platform-system-redis-static-deps-<r>.edge-5058f.yaml";
    Set<String> contents =
        Set.of(
            "main/fleet/dev-1/dependencies/redis/5058f/static/redis-dependencies.yaml",
            "main/fleet/edge/static/redis-dependencies.yaml",
            "main/fleet/agg/aggregated.yaml");
    for (String path : contents) {
      byte[] bytes = tree.files().get(path);
      assertEquals(284, bytes.length, path);
      assertEquals(
          "0af8857e6674778374ef124d8306a3dab6f7a213a555d06225e6e8771e68c805",
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
    assertEquals("files:\n- edge/static/redis-dependencies.yaml\n", tree.text(state));
    assertEquals(4, tree.files().size());
  }

  @Test
  void aggregatedWorksFollowEachOtherByName() {
    String promises =
        """
        {metadata: {name: b}, spec: {dependencies: [{kind: B}]}}
        ---
        {metadata: {name: a-b}, spec: {dependencies: [{kind: AB}]}}
        ---
        {metadata: {name: a}, spec: {dependencies: [{kind: A}]}}
        ---
        {metadata: {name: none}, spec: {dependencies: []}}
        """;
    assertEquals(
        "kind: AB\n\n---\nkind: A\n\n---\nkind: B\n",
        write(promises, FLEET).text("main/fleet/agg/aggregated.yaml"));
  }

  @Test
  void aPathOutOfTheStoreLosesTheWork() {
    String fleet = FLEET.replace("path: edge", "path: ../../edge").replace("path: agg", "path: ..");
    assertEquals(
        Set.of(
            "main/fleet/dev-1/dependencies/redis/5058f/static/redis-dependencies.yaml",
            "main/aggregated.yaml"),
        write(REDIS, fleet).files().keySet());
  }

  @Test
  void manifestsReadWhatTheySay() {
    KratixPromise promise = KratixPromise.of(read(REDIS).getFirst());
    assertEquals("redis", promise.name());
    assertEquals(Optional.of("v0.1.0"), promise.version());
    assertEquals(List.of(), promise.selectors());
    KratixDestination destination =
        KratixDestination.of(
            read("""
            metadata: {name: c, labels: {b: "1"}, deletionTimestamp: "2026-01-01T00:00:00Z"}
            spec: {path: p, strictMatchLabels: true, filepath: {mode: none, filename: f}}
            """)
                .getFirst());
    assertEquals(Map.of("b", "1"), destination.labels());
    assertEquals(
        List.of(true, true, FileMode.NONE, "f"),
        List.of(
            destination.strict(),
            destination.deleting(),
            destination.mode(),
            destination.filename()));
  }

  @Test
  void aThousandClustersAndAHundredPromisesAreWrittenSoon() {
    List<KratixDestination> destinations = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      destinations.add(cluster("c" + i, Map.of("name", "c" + i, "group", "g" + i % 7)));
    }
    List<KratixPromise> promises = new ArrayList<>();
    Yaml dependency =
        read("{kind: ConfigMap, data: {text: \"" + "word ".repeat(2000) + "\"}}").getFirst();
    for (int i = 0; i < 100; i++) {
      List<Map<String, String>> selectors = List.of(Map.of("group", "g" + i % 7));
      promises.add(
          new KratixPromise(
              "p" + i, Optional.empty(), i % 2 == 0 ? List.of() : selectors, List.of(dependency)));
    }
    OutputTree tree =
        assertTimeout(
            Duration.ofSeconds(5), () -> Bundles.write(destinations, promises, List.of()));
    assertSame(
        tree.files().get("main/c1/dependencies/p0/5058f/static/p0-dependencies.yaml"),
        tree.files().get("main/c2/dependencies/p0/5058f/static/p0-dependencies.yaml"));
  }

  private static KratixDestination cluster(String name, Map<String, String> labels) {
    return new KratixDestination(
        name,
        labels,
        false,
        false,
        new KratixStateStore.Reference("GitStateStore", "main"),
        name,
        FileMode.NESTED_BY_METADATA,
        "");
  }
}
