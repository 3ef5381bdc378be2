package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A value in a hole of a text that has no spelling there. */
record ValueInHole(Span at, Type found, String help) implements Problem {

  public static final Code CODE = new Code("P0326", "not-text");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "a `" + TypeWords.of(TypeWords.found(found)) + "` cannot stand in text",
            at,
            "has no spelling in text")
        .help(help);
  }
}
