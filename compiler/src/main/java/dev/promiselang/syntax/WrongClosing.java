package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A bracket is closed by one of another kind. */
public record WrongClosing(Span at, String closing, Span opening, String mark) implements Problem {

  public static final Code CODE = new Code("P0132", "wrong-closing");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String right = mark.equals("{") ? "}" : mark.equals("(") ? ")" : "]";
    return Report.error("`" + closing + "` does not close `" + mark + "`", at, "closes nothing")
        .and(opening, "opened here")
        .help("write `" + right + "`", at, right);
  }
}
