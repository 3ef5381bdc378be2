package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A Promise is so large that Kratix cannot keep it with its revisions. */
record PromiseTooLarge(String promise, long size, Span at) implements Problem {

  public static final Code CODE = new Code("P0602", "promise-too-large");

  @Override
  public Code code() {
    return CODE;
  }

  private static final long LIMIT = 1_048_576;

  static boolean is(long size) {
    return size > LIMIT;
  }

  @Override
  public Report report() {
    return Report.error(
            "the Promise `" + promise + "` is too large", at, "this comes to " + size + " bytes")
        .help(
            "Kratix stores a Promise with everything it installs, and again for each revision; stay"
                + " below "
                + LIMIT
                + " bytes: deliver large manifests as a chart, or divide the promise");
  }
}
