package dev.promiselang.imports;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Module;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A parsed module with what each of its imports and inventories leads to. {@code packageName} is
 * empty for the root package, {@code std} for the standard library, else the name of the
 * dependency. {@code promises} are those of Kratix that the module stands for, by their names here;
 * a file of the language has none.
 */
public record LoadedModule(
    SourceFile file,
    String packageName,
    Module tree,
    Facts<Import, ImportTarget> targets,
    Facts<FleetItem.ClustersFrom, List<SourceFile>> inventories,
    SortedMap<String, ImportedPromise> promises) {

  public LoadedModule {
    promises = Collections.unmodifiableSortedMap(new TreeMap<>(promises));
  }

  public SourceId id() {
    return file.id();
  }

  public boolean inRoot() {
    return packageName.isEmpty();
  }

  /** Whether it comes with the compiler. */
  public boolean inStandardLibrary() {
    return packageName.equals(Packages.STANDARD);
  }

  /** What it declares; the tests of a dependency are that package's own affair. */
  public List<Declaration> declarations() {
    return tree.declarations().stream()
        .filter(declaration -> inRoot() || !(declaration instanceof Declaration.Test))
        .toList();
  }

  /** What an import leads to. */
  public ImportTarget target(Import entry) {
    return targets.get(entry).orElse(new ImportTarget.Missing());
  }

  /** The files of an inventory in order of path; empty when none could be read. */
  public List<SourceFile> inventory(FleetItem.ClustersFrom from) {
    return inventories.get(from).orElse(List.of());
  }
}
