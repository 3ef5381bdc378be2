package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Sources;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of one load: each is read once and its problems are told once. */
final class FileCache {

  private final SourceProvider provider;
  private final Problems problems;
  private final Map<SourceId, Optional<SourceFile>> files = new TreeMap<>();
  private final Map<SourceId, Checked<List<YamlDocument>>> documents = new TreeMap<>();
  private final Map<SourceId, Checked<List<YamlDocument>>> manifests = new TreeMap<>();

  FileCache(SourceProvider provider, Problems problems) {
    this.provider = provider;
    this.problems = problems;
  }

  Optional<SourceFile> file(SourceId id) {
    Optional<SourceFile> known = files.get(id);
    if (known == null) {
      Checked<Optional<SourceFile>> read = provider.read(id);
      problems.addAll(read.problems());
      known = read.value();
      files.put(id, known);
    }
    return known;
  }

  /** The documents of a YAML or JSON file; its problems have been told already. */
  Checked<List<YamlDocument>> documents(SourceId id) {
    Checked<List<YamlDocument>> known = documents.get(id);
    if (known == null) {
      known = file(id).map(YamlReader::read).orElse(Checked.of(List.of()));
      problems.addAll(known.problems());
      documents.put(id, known);
    }
    return known;
  }

  /** The objects of a file, held against Kubernetes' kinds when the file is first asked for. */
  Checked<List<YamlDocument>> manifests(SourceId id) {
    Checked<List<YamlDocument>> known = manifests.get(id);
    if (known == null) {
      Checked<List<YamlDocument>> read = documents(id);
      known = new Checked<>(ObjectLists.opened(read.value()), read.problems());
      if (known.sound()) {
        problems.addAll(ManifestRules.check(known.value()));
      }
      manifests.put(id, known);
    }
    return known;
  }

  Sources sources() {
    return new Sources(files.values().stream().flatMap(Optional::stream).toList());
  }
}
