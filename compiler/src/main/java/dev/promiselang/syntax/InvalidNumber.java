package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/** Something begins with a digit and is no number, quantity, duration, version or date. */
public record InvalidNumber(Span at, String spelling, Optional<String> nearest) implements Problem {

  public static final Code CODE = new Code("P0105", "invalid-number");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "`" + spelling + "` is no number, quantity, duration, version or date",
            at,
            "not a number");
    return nearest
        .map(
            written ->
                report
                    .help("write `" + written + "`")
                    .fix(new Fix("write `" + written + "`", at, written)))
        .orElseGet(() -> report.help("numbers look like `42`, `0o644`, `1.5`, `512Mi`, `1h30min`"));
  }
}
