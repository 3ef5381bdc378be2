package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A column is asked for where there may be many values. */
record ColumnOfMany(Span at, String field, String why) implements Problem {

  public static final Code CODE = new Code("P0616", "column-of-many");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + field + "` cannot be a column", at, why)
        .help(
            "a column shows one value: put it on a field that is one, outside of lists and maps, or"
                + " say which before the `api`: `@column(\"...\", path: \".spec...\")`");
  }
}
