package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A promise makes resources for requests that nobody can make of it. */
record ConfigureWithoutApi(Span at, String promise) implements Problem {

  public static final Code CODE = new Code("P0370", "configure-without-api");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`configure` of `" + promise + "` has no requests to work on",
            at,
            "`" + promise + "` has no `api`")
        .help(
            "say what can be requested: `api Kind in \"group/v1\" { ... }`; what every cluster"
                + " gets stands in `install`");
  }
}
