package dev.promiselang.bench;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.imports.SourceProvider;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A package made up for measuring: stacks that every cluster gets, split by environment; products
 * that include three stacks each and land by team and region.
 */
record MadeUpFleet(int clusters, int promises) implements SourceProvider {

  private static final List<String> ENVIRONMENTS = List.of("dev", "staging", "prod");
  private static final List<String> REGIONS = List.of("eu", "us", "ap");
  private static final int TEAMS = 10;

  private SortedMap<SourceId, String> files() {
    SortedMap<SourceId, String> files = new TreeMap<>();
    files.put(new SourceId("package.yaml"), "name: scale\nversion: 1.0.0\nlanguage: 1\n");
    files.put(new SourceId("fleet.promise"), fleet());
    files.put(new SourceId("clusters.yaml"), inventory());
    files.put(new SourceId("promises.promise"), products());
    return files;
  }

  private static String fleet() {
    return """
    fleet Scale {
      facts {
        fixed env: "dev" < "staging" < "prod"
        fixed region: "eu" | "us" | "ap"
        fixed team: String
        kubernetes: Version
      }
      destination { stateStoreRef: { kind: "GitStateStore", name: "fleet" }, path: "c/${name}" }
      clusters from "clusters.yaml"
    }
    """;
  }

  private String inventory() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < clusters; i++) {
      all.append("- name: c%05d%n".formatted(i))
          .append("  env: %s%n".formatted(ENVIRONMENTS.get(i % ENVIRONMENTS.size())))
          .append("  region: %s%n".formatted(REGIONS.get(i / 3 % REGIONS.size())))
          .append("  team: t%d%n".formatted(i % TEAMS))
          .append("  kubernetes: v1.%d.%d%n".formatted(31 + i % 4, i % 7));
    }
    return all.toString();
  }

  private String products() {
    StringBuilder all = new StringBuilder("import k8s.core.v1.{Namespace, ConfigMap}\n");
    int stacks = promises / 2;
    for (int i = 0; i < stacks; i++) {
      all.append(
          """
          promise Stack%1$d(size: Int = 1) {
            version 1.0.%1$d
            supports kubernetes >= 1.30
            install {
              Namespace { metadata.name: "stack-%1$d" }
              for n in [0, 1, 2, 3] {
                ConfigMap {
                  metadata.name: "settings-${n}"
                  metadata.namespace: "stack-%1$d"
                  data: { env: cluster.env, region: cluster.region, size: "${size}" }
                }
              }
            }
            split by env, region
          }
          place Stack%1$d(size: if cluster.env == "prod" then 3 else 1) on clusters where kubernetes >= 1.31
          """
              .formatted(i));
    }
    for (int i = stacks; i < promises; i++) {
      all.append(
          """
          promise Product%1$d {
            on clusters where team == "t%2$d" or region == "eu" and env >= "staging"
            include Stack%3$d >= 1.0
            include Stack%4$d where env == "prod"
            include Stack%5$d
            install { Namespace { metadata.name: "product-%1$d" } }
          }
          """
              .formatted(i, i % TEAMS, i % stacks, (i + 1) % stacks, (i + 7) % stacks));
    }
    return all.toString();
  }

  @Override
  public Checked<Optional<SourceFile>> read(SourceId id) {
    return Checked.of(Optional.ofNullable(files().get(id)).map(text -> new SourceFile(id, text)));
  }

  @Override
  public List<SourceId> list(String prefix) {
    return files().keySet().stream().filter(id -> id.path().startsWith(prefix)).toList();
  }
}
