package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.Set;
import java.util.TreeSet;

/**
 * A dotted import whose first word names no package; {@code file} is the file of this package that
 * was probably meant, or empty.
 */
record UnknownPackage(Span at, String name, Set<String> known, String file) implements Problem {

  public static final Code CODE = new Code("P0723", "unknown-package");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "there is no package `" + name + "`", at, "neither std, k8s nor a dependency")
        .help(
            file.isEmpty()
                ? Suggestions.didYouMean(name, known)
                : "a file of this package is imported by its path: `import \""
                    + file
                    + "\" as "
                    + name
                    + "`")
        .help("packages here: " + Suggestions.quoted(new TreeSet<>(known)));
  }
}
