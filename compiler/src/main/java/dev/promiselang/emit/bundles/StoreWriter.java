package dev.promiselang.emit.bundles;

import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Writes the works of one Destination into its state store, in the Destination's file mode. */
record StoreWriter(
    SortedMap<String, byte[]> files, KratixDestination destination, String storePath) {

  static final Comparator<KratixDestination> ORDER = Comparator.comparing(KratixDestination::name);

  void write(List<Workload> works, AggregatedFiles aggregated) {
    switch (destination.mode()) {
      case NESTED_BY_METADATA ->
          works.forEach(work -> put(path(work.nestedFile()), work.content()));
      case AGGREGATED_YAML -> put(path(destination.filename()), aggregated.of(works));
      case NONE -> works.forEach(this::writeWithState);
    }
  }

  /** A file that would lie outside of the store is not written, and nothing else of its work. */
  private void writeWithState(Workload work) {
    String file = StorePaths.join(destination.path(), work.file());
    Yaml list = new Yaml.Sequence(List.of(Yaml.of(file)));
    String state = YamlWriter.write(new Yaml.Mapping(Map.of("files", list)));
    if (path(work.file()).isPresent()) {
      put(path(work.file()), work.content());
      put(path(work.stateFile(destination.name())), state.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Optional<String> path(String rest) {
    return StorePaths.inStore(storePath, StorePaths.join(destination.path(), rest));
  }

  private void put(Optional<String> path, byte[] content) {
    path.ifPresent(p -> files.put(destination.store().name() + "/" + p, content));
  }
}
