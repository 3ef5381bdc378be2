package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A field is used that its author has deprecated. */
record DeprecatedField(Span at, String name, String instead, Span declared) implements Problem {

  public static final Code CODE = new Code("P0345", "deprecated-field");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.warning("`" + name + "` is deprecated", at, "used here")
        .and(declared, "`" + name + "` is declared here")
        .help(instead);
  }
}
