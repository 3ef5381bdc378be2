package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An enumeration is ordered in one place and not in another. */
public record MixedUnion(Span at, Span first) implements Problem {

  public static final Code CODE = new Code("P0119", "mixed-union");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("an enumeration is ordered throughout or not at all", at, "this differs")
        .and(first, "from this")
        .help("`|` lists members without order, `<` orders them");
  }
}
