package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A key that is set twice in one record, itself or as the beginning of another. */
record KeySetTwice(Span at, String key, Span first) implements Problem {

  public static final Code CODE = new Code("P0320", "key-set-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + key + "` is set twice", at, "set again here")
        .and(first, "first set here")
        .help("each path is set once; a path and its own beginning cannot both be set");
  }
}
