package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/** A character that means nothing in the language. */
public record InvalidCharacter(Span at, String written, String help, Optional<Fix> fix)
    implements Problem {

  public static final Code CODE = new Code("P0113", "invalid-character");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error("`" + written + "` means nothing here", at, "not of the language").help(help);
    return fix.map(report::fix).orElse(report);
  }
}
