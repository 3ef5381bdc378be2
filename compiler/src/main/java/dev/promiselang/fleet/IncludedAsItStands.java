package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An include of a promise that is on the platform by itself, so that nobody can bring it along. */
record IncludedAsItStands(Span at, String promise, Span promiseAt) implements Problem {

  static final Code CODE = new Code("P0580", "included-as-it-stands");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + promise + "` is on the platform as it stands, and its own selectors say where",
            at,
            "cannot bring it along")
        .and(promiseAt, "it is imported from here")
        .help(
            "write `requires` to have it checked that it is there, or take it over with a `place`"
                + " in the root package");
  }
}
