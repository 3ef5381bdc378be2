package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A construct of the language that this version of the compiler cannot compile yet. */
record NotYetSupported(Span at, String construct) implements Problem {

  public static final Code CODE = new Code("P0210", "not-yet-supported");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(construct + " is not yet supported", at, "not yet supported")
        .help(
            "the construct is part of the language, but this version of promisec cannot compile"
                + " it");
  }
}
