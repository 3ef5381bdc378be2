package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A bracket or a minus begins a line, though it goes on with the line before. */
public record LineBreakBeforeOperator(Span at, String mark, Span left) implements Problem {

  public static final Code CODE = new Code("P0110", "line-break-before-operator");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + mark + "` begins a line", at, "this goes on with what ends above")
        .and(left, "what it would belong to")
        .help("put the `" + mark + "` on the line on which its left side ends");
  }
}
