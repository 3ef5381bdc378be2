package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.Set;
import java.util.TreeSet;

/**
 * A dotted import of a module that its package does not have; the empty name asks for all of it.
 */
record MissingModule(Span at, String packageName, String module, Set<String> modules)
    implements Problem {

  public static final Code CODE = new Code("P0706", "missing-module");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String title =
        module.isEmpty()
            ? "`" + packageName + "` is a package, not a module"
            : "the package `" + packageName + "` has no module `" + module + "`";
    return Report.error(title, at, module.isEmpty() ? "names no module" : "no such module")
        .help(
            Suggestions.nearest(module, modules)
                .map(near -> "did you mean `" + packageName + "." + near + "`?")
                .orElse(""))
        .help(
            modules.isEmpty() ? "" : "its modules: " + Suggestions.quoted(new TreeSet<>(modules)));
  }
}
