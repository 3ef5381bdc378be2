package dev.promiselang.fleet;

import dev.promiselang.imports.SourceProvider;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the files of an inventory: a path or glob relative to the file that names it. */
final class InventoryFiles {

  private InventoryFiles() {}

  static List<SourceFile> find(String path, SourceId from, SourceProvider provider) {
    String folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
    Glob glob = new Glob(CleanPath.of(folder + path));
    Pattern pattern = glob.pattern();
    return provider.list(glob.prefix()).stream()
        .filter(id -> pattern.matcher(id.path()).matches())
        .flatMap(id -> provider.read(id).stream())
        .toList();
  }
}
