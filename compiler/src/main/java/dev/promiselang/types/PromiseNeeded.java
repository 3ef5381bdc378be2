package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A cluster is asked about something that is no promise. */
record PromiseNeeded(Span at, String question) implements Problem {

  public static final Code CODE = new Code("P0373", "promise-needed");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + question + "` needs one promise", at, "name a promise here")
        .help("write the name of a promise, without quotes: `c." + question + "(Flux)`");
  }
}
