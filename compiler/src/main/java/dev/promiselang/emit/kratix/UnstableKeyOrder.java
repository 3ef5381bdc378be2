package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Kratix orders the keys of a mapping in a circle, so that its own output varies. */
record UnstableKeyOrder(String object, String path, String keys, Span at) implements Problem {

  public static final Code CODE = new Code("P0604", "unstable-key-order");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.warning(
            "Kratix does not always write `" + object + "` alike",
            at,
            "in `" + path + "` the keys " + keys + " have no fixed order")
        .help("its order of such keys is a circle; rename one of them if files must be stable");
  }
}
