package dev.promiselang.imports;

import dev.promiselang.Fixtures;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.versions.Lock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files in memory; in a text, a line {@code #- path} begins the file of that path. */
public final class MemorySources implements SourceProvider {

  private static final String PACKAGE = "name: test\nversion: 1.0.0\nlanguage: 1\n";

  private final SortedMap<String, String> files;

  public MemorySources(Map<String, String> files) {
    this.files = new TreeMap<>(files);
  }

  /** The files of a text, its own name being {@code main.promise}. */
  public static MemorySources of(String text) {
    return of(Fixtures.split(new SourceFile(new SourceId("main.promise"), text)));
  }

  /** Some files; a package manifest is added to those that lack one. */
  public static MemorySources of(List<SourceFile> sources) {
    SortedMap<String, String> files = new TreeMap<>();
    sources.forEach(source -> files.put(source.id().path(), source.text()));
    files.putIfAbsent(PackageManifest.FILE_NAME, PACKAGE);
    return new MemorySources(files);
  }

  @Override
  public Checked<Optional<SourceFile>> read(SourceId id) {
    return Checked.of(
        Optional.ofNullable(files.get(id.path())).map(text -> new SourceFile(id, text)));
  }

  @Override
  public List<SourceId> list(String prefix) {
    return files.keySet().stream()
        .filter(path -> prefix.isEmpty() ? !path.startsWith("@") : path.startsWith(prefix))
        .map(SourceId::new)
        .toList();
  }

  /** Whatever a lock names is here. */
  @Override
  public GitContent content(String repository, Lock.Locked locked) {
    return GitContent.THERE;
  }
}
