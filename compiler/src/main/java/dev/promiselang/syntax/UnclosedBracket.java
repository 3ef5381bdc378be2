package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A bracket is still open where something begins that cannot stand inside it. */
public record UnclosedBracket(Span opening, String mark, Span noticed, String because)
    implements Problem {

  public static final Code CODE = new Code("P0102", "unclosed-bracket");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this `" + mark + "` is not closed", opening, "opened here")
        .and(noticed, because)
        .help("close it with `" + closing() + "`");
  }

  private String closing() {
    return mark.equals("{") ? "}" : mark.equals("(") ? ")" : "]";
  }
}
