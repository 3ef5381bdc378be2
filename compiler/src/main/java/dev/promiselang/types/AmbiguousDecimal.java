package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A decimal whose zeros would be lost as a number, with nothing to say that it is a version. */
record AmbiguousDecimal(Span at, String spelling) implements Problem {

  public static final Code CODE = new Code("P0306", "ambiguous-decimal");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + spelling + "` may be a number or a version", at, "which of the two?")
        .help(
            "write \"" + spelling + "\" for text, or say `: Version` where the value is declared");
  }
}
