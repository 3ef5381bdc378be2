package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files in memory; in a text, a line {@code #- path} begins the file of that path. */
public final class MemorySources implements SourceProvider {

  private static final String MARK = "#- ";
  private static final String PACKAGE = "name: test\nversion: 1.0.0\nlanguage: 1\n";

  private final SortedMap<String, String> files;

  public MemorySources(Map<String, String> files) {
    this.files = new TreeMap<>(files);
  }

  /** The files of a text; a package manifest is added to those that lack one. */
  public static MemorySources of(String text) {
    SortedMap<String, String> files = new TreeMap<>();
    String path = "main.promise";
    StringBuilder file = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith(MARK)) {
        add(files, path, file.toString());
        path = line.substring(MARK.length()).strip();
        file.setLength(0);
      } else {
        file.append(line).append('\n');
      }
    }
    add(files, path, file.toString());
    files.putIfAbsent(PackageManifest.FILE_NAME, PACKAGE);
    return new MemorySources(files);
  }

  private static void add(Map<String, String> files, String path, String text) {
    if (!text.isBlank() || !path.equals("main.promise")) {
      files.put(path, text);
    }
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
}
