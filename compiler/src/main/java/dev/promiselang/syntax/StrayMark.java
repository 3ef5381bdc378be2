package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A comma or a closing bracket that belongs to nothing. */
public record StrayMark(Span at, String mark, String why) implements Problem {

  public static final Code CODE = new Code("P0115", "stray-mark");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report = Report.error("this `" + mark + "` is too much", at, why);
    return mark.equals(",") ? report.help("remove it", at, "") : report.help("remove it");
  }
}
