package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A keyword of a schema has a value that it does not take. */
record WrongSchemaValue(Span at, String keyword, String wanted) implements Problem {

  public static final Code CODE = new Code("P0652", "wrong-schema-value");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + keyword + "` takes another value", at, "it takes " + wanted)
        .help("what the compiler does not write of types is written as Kubernetes reads it");
  }
}
