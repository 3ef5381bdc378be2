package dev.promiselang.git;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A repository that could not be read from where it is. */
record UnreachableRepository(Span at, String url, String reason) implements Problem {

  public static final Code CODE = new Code("P0758", "unreachable-repository");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + url + "` could not be read", at, reason)
        .help(at.isNone() ? "the reason: " + reason : "")
        .help(
            "`git ls-remote " + url + "` should work for you here before it can work for promisec");
  }
}
