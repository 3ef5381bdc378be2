package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** The API server could not keep a field immutable. */
record ImmutableNotPossible(Span at, String field, String obstacle) implements Problem {

  public static final Code CODE = new Code("P0615", "immutable-not-possible");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + field + "` cannot be immutable", at, obstacle)
        .help("take `@immutable` away, or put it on a field that is always in the same place");
  }
}
