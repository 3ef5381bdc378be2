package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Branches, arms or elements whose types have nothing in common. */
record NoJoin(Span at, Type first, Type second, Span firstAt) implements Problem {

  public static final Code CODE = new Code("P0313", "branches-disagree");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`"
                + TypeWords.of(TypeWords.found(first))
                + "` and `"
                + TypeWords.of(TypeWords.found(second))
                + "` have no common type",
            at,
            "this is " + TypeWords.withArticle(TypeWords.found(second)))
        .and(firstAt, "this is " + TypeWords.withArticle(TypeWords.found(first)))
        .help("make them of one type, or say which one is meant where the value is declared");
  }
}
