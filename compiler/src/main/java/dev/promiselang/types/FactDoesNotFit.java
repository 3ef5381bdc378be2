package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A fact whose type in the fleet does not fit what a library needs. */
record FactDoesNotFit(
    Span at, String name, String module, Type needed, Type declared, Span declaredAt, String detail)
    implements Problem {

  public static final Code CODE = new Code("P0325", "needed-fact-differs");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the fact `" + name + "` does not fit what `" + module + "` needs" + detail,
            at,
            "needed as `" + TypeWords.of(needed) + "`")
        .and(declaredAt, "declared as `" + TypeWords.of(declared) + "` here");
  }
}
