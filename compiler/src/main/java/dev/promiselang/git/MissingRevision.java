package dev.promiselang.git;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A revision or a locked commit that a repository does not have. */
record MissingRevision(Span at, String repository, String revision) implements Problem {

  public static final Code CODE = new Code("P0770", "missing-revision");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + repository + "` has no branch, tag or commit `" + revision + "`",
            at,
            "no such revision")
        .help("name a branch, a tag or a whole commit hash that the repository has");
  }
}
