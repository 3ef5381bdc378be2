package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Something is written as other languages write it. */
public record ForeignOperator(Span at, String written, String ours) implements Problem {

  public static final Code CODE = new Code("P0108", "foreign-operator");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "`" + written + "` is not of this language", at, "written `" + ours + "` here");
    String help = "write `" + ours + "`";
    return ours.contains("...") ? report.help(help) : report.help(help, at, replacement());
  }

  /** A word that takes the place of a mark keeps away from what follows. */
  private String replacement() {
    return written.equals("!") ? ours + " " : ours;
  }
}
