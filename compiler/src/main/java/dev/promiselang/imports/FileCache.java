package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.CompilerBug;
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
      known = isWrittenByTheBuild(id) ? definitions(id) : checked(id);
      manifests.put(id, known);
    }
    return known;
  }

  private Checked<List<YamlDocument>> checked(SourceId id) {
    Checked<List<YamlDocument>> read = documents(id);
    Checked<List<YamlDocument>> opened =
        new Checked<>(ObjectLists.opened(read.value()), read.problems());
    if (opened.sound()) {
      problems.addAll(ManifestRules.check(opened.value()));
    }
    return opened;
  }

  /** The standard library's CRDs of its stacks need no proof, and are long. */
  private static boolean isWrittenByTheBuild(SourceId id) {
    return PackageFiles.packageName(id).equals(Packages.STANDARD) && id.path().endsWith(".json");
  }

  private Checked<List<YamlDocument>> definitions(SourceId id) {
    String folder = id.path().substring(0, id.path().lastIndexOf('/') + 1);
    return Checked.of(
        ObjectLists.opened(
            file(id).stream()
                .map(json -> YamlReader.readWhenAskedFor(json, path -> schema(folder + path)))
                .toList()));
  }

  private SourceFile schema(String path) {
    return file(new SourceId(path))
        .orElseThrow(() -> new CompilerBug("the standard library lacks " + path));
  }

  Sources sources() {
    return new Sources(
        files.values().stream().flatMap(Optional::stream).toList(),
        id -> files.getOrDefault(id, Optional.empty()));
  }
}
