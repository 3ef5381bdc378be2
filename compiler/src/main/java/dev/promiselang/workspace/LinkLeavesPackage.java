package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;

/** A link to a file that is not in the package. */
record LinkLeavesPackage(SourceId file) implements Problem {

  public static final Code CODE = new Code("P0729", "link-leaves-package");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + file + "` links to a file outside of its package", new Span(file, 0, 0), "")
        .help("copy the file into the package, or make the folder it is in a dependency by path");
  }
}
