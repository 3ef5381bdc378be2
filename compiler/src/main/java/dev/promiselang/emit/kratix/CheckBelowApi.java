package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A check stands in a type that an api uses; it would have to become a rule of the API server. */
record CheckBelowApi(Span at, String path) implements Problem {

  public static final Code CODE = new Code("P0618", "check-below-api");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`check` in a type that an `api` uses is not yet supported",
            at,
            "`" + path + "` has this type")
        .help(
            "the construct is part of the language, but this version of promisec cannot compile it;"
                + " refine the fields themselves where that is possible");
  }
}
