package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Name;
import java.util.Optional;
import java.util.SortedMap;

/** The name after `use policies` is not that of a module of a dependency that has policies. */
record PoliciesNotFound(Span at, String name, String label, String help) implements Problem {

  public static final Code CODE = new Code("P0222", "policies-not-found");

  static Optional<Problem> check(
      Name name,
      Optional<Symbol> found,
      SortedMap<SourceId, Exports> exports,
      LoadedModule module,
      Hints hints) {
    String text = name.text();
    if (found.isEmpty() && hints.followsFromImport(text)
        || found.orElse(new Symbol.ClusterName()) instanceof Symbol.Unknown) {
      return Optional.empty();
    }
    if (!(found.orElse(new Symbol.Unknown()) instanceof Symbol.ModuleAlias(SourceId id))) {
      return Optional.of(
          new PoliciesNotFound(
              name.at(),
              text,
              found.isEmpty()
                  ? "this file imports no module of this name"
                  : "this is " + SymbolWords.of(found.get()),
              "import the module that has the policies: `import "
                  + text
                  + ".policies as "
                  + text
                  + "`"));
    }
    if (!id.path().startsWith("@")) {
      return Optional.of(
          new PoliciesNotFound(
              name.at(),
              text,
              "this module belongs to the package that is built",
              "leave the line out: the policies of this package hold in every build"));
    }
    Exports other = exports.get(id);
    return other == null || other.hasPolicies()
        ? Optional.empty()
        : Optional.of(
            new PoliciesNotFound(
                name.at(),
                text,
                "`" + id.path() + "` declares no policy",
                "import the module of that package in which they are declared"));
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + name + "` brings no policies to use", at, label).help(help);
  }
}
