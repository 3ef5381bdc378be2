package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A dependency from a git repository, which cannot be fetched yet. */
record GitDependency(Span at, String name) implements Problem {

  public static final Code CODE = new Code("P0705", "git-dependency");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the git dependency `" + name + "` is not yet supported", at, "not yet supported")
        .help("use a dependency by path: `" + name + ": { path: ../" + name + " }`");
  }
}
