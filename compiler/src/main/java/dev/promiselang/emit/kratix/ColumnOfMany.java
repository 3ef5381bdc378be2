package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A column is asked for where there may be many values. */
record ColumnOfMany(Span at, String field) implements Problem {

  public static final Code CODE = new Code("P0616", "column-of-many");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + field + "` cannot be a column", at, "it lies below a list or a map")
        .help("a column shows one value: choose a field outside of lists and maps");
  }
}
