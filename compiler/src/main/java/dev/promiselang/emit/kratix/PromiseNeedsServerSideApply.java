package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A Promise is too large for the annotation in which kubectl keeps what it applied. */
record PromiseNeedsServerSideApply(String promise, long size, Span at) implements Problem {

  public static final Code CODE = new Code("P0603", "promise-needs-server-side-apply");

  @Override
  public Code code() {
    return CODE;
  }

  private static final long LIMIT = 262_144;

  static boolean is(long size) {
    return size > LIMIT && !PromiseTooLarge.is(size);
  }

  @Override
  public Report report() {
    return Report.warning(
            "the Promise `" + promise + "` cannot be applied by plain `kubectl apply`",
            at,
            "this comes to " + size + " bytes")
        .help(
            "kubectl keeps what it applies in an annotation, which takes "
                + LIMIT
                + " bytes: use `kubectl apply --server-side`");
  }
}
