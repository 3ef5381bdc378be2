package dev.promiselang.git;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A repository without any tag that could be the version of a new dependency. */
record NoVersion(Span at, String repository) implements Problem {

  public static final Code CODE = new Code("P0773", "no-version");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + repository + "` has no released version", at, "")
        .help(
            "versions are tags such as `v1.0.0`; name a pre-release as the last argument, or a"
                + " commit with `rev` in `package.yaml`");
  }
}
