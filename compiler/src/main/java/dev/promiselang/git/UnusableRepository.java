package dev.promiselang.git;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A commit with files that are not to be written to a disk. */
record UnusableRepository(Span at, String repository, String what) implements Problem {

  public static final Code CODE = new Code("P0768", "unusable-repository");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + repository + "` cannot be a dependency", at, "it has " + what)
        .help("nothing of it was written; the repository has to be mended, or not used");
  }
}
