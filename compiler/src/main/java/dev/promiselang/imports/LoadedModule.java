package dev.promiselang.imports;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Module;

/**
 * A parsed module with what each of its imports leads to. {@code packageName} is empty for the root
 * package, {@code std} for the standard library, else the name of the dependency.
 */
public record LoadedModule(
    SourceFile file, String packageName, Module tree, Facts<Import, ImportTarget> targets) {

  public SourceId id() {
    return file.id();
  }

  public boolean inRoot() {
    return packageName.isEmpty();
  }
}
