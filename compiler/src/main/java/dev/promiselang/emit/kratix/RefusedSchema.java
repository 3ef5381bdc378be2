package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** What `@schema` says makes a schema that the API server refuses. */
record RefusedSchema(Span at, String what, String help) implements Problem {

  public static final Code CODE = new Code("P0653", "refused-schema");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this schema would be refused", at, what).help(help);
  }
}
