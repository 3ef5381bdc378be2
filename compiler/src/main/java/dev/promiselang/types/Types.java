package dev.promiselang.types;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.names.Resolution;

/** Finds the type of every expression of a program. */
public final class Types {

  private Types() {}

  /** Checks all modules; what does not fit is a problem, and its type agrees with everything. */
  public static Checked<Typing> check(
      ModuleGraph graph, Resolution resolution, Signatures signatures) {
    Checking checking = new Checking(graph, resolution, signatures);
    FactsChecker facts = new FactsChecker(checking);
    facts.read();
    facts.link();
    checking.declarations.find(resolution.neededFirst());
    for (LoadedModule module : graph.inOrder()) {
      new DeclarationChecker(checking, module).check();
    }
    for (LoadedModule module : graph.inOrder()) {
      new DeclarationChecker(checking, module).checkAssertions();
    }
    checking.finish();
    return checking.problems.with(checking.typing());
  }
}
