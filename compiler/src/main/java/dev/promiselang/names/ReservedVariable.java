package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A let, parameter or loop variable with a name that the language keeps for itself. */
record ReservedVariable(Span at, String name) implements Problem {

  public static final Code CODE = new Code("P0203", "reserved-variable");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + name + "` cannot name a let, a parameter or a loop variable", at, "reserved")
        .help("choose another name; fields may be called `" + name + "`");
  }
}
