package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A text, a hole in a text or a comment has no end. */
public record UnclosedText(Span opening, String what, String closing) implements Problem {

  public static final Code CODE = new Code("P0103", "unclosed-text");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this " + what + " is not closed", opening, "opened here")
        .help("close it with `" + closing + "`");
  }
}
