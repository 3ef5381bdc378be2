package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/** A text, a hole in a text or a comment has no end; {@code end} is where it is certain to end. */
public record UnclosedText(Span opening, String what, String closing, Optional<Span> end)
    implements Problem {

  UnclosedText(Span opening, String what, String closing) {
    this(opening, what, closing, Optional.empty());
  }

  public static final Code CODE = new Code("P0103", "unclosed-text");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report = Report.error("this " + what + " is not closed", opening, "opened here");
    String help = "close it with `" + closing + "`";
    return end.map(at -> report.help(help, at, closing)).orElseGet(() -> report.help(help));
  }
}
