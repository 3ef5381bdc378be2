package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A comma, a colon or another mark is missing between two things. */
public record MissingSeparator(Span at, String mark, String between) implements Problem {

  public static final Code CODE = new Code("P0114", "missing-separator");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("a `" + mark + "` is missing", at, "between " + between)
        .fix(new Fix("write the `" + mark + "`", at, mark));
  }
}
