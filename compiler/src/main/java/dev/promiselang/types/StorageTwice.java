package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Two versions of a kind say that they are stored. */
record StorageTwice(Span at, String kind, Span first) implements Problem {

  public static final Code CODE = new Code("P0384", "storage-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("two versions of `" + kind + "` are stored", at, "the second")
        .and(first, "the first")
        .help("objects are kept in one version: keep `@storage` before that one alone");
  }
}
