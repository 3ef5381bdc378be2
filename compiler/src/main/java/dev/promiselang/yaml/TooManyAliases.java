package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A file whose aliases stand for far more text than anybody means to write. */
public record TooManyAliases(Span at, long limit) implements Problem {

  public static final Code CODE = new Code("P0712", "too-many-aliases");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("the aliases of this file repeat too much", at, "one alias too many")
        .help("aliases may repeat " + limit + " characters in one file: write it without them");
  }
}
