package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Brackets or operators are nested beyond the limit; the file is not read. */
public record NestingTooDeep(Span at, int limit) implements Problem {

  public static final Code CODE = new Code("P0111", "nesting-too-deep");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this is nested too deeply", at, "more than " + limit + " levels deep")
        .help("give the inner parts names with `let`");
  }
}
