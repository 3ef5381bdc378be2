package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;

/** Loads a program: its package, its modules and all that they import. */
public final class Imports {

  private Imports() {}

  public static Checked<ModuleGraph> load(SourceProvider provider) {
    return new Loader(provider).load();
  }
}
