package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An object is larger than what etcd takes. */
record ObjectTooLarge(String object, long size, Span at) implements Problem {

  public static final Code CODE = new Code("P0601", "object-too-large");

  @Override
  public Code code() {
    return CODE;
  }

  private static final long LIMIT = 1_572_864;

  static boolean is(long size) {
    return size > LIMIT;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + object + "` is too large for Kubernetes", at, "this comes to " + size + " bytes")
        .help("an object may have " + LIMIT + " bytes: move what is large somewhere else");
  }
}
