package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Kratix takes no interval below a minute. */
record WrongInterval(Span at) implements Problem {

  public static final Code CODE = new Code("P0617", "wrong-interval");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("Kratix cannot use this reconciliation interval", at, "it is set here")
        .help("write a duration of at least one minute: `reconciliationInterval: 1h`");
  }
}
