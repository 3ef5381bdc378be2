package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A value that does not keep the rules of its type. */
record ValueBreaksRule(Span at, String value, String violation, Optional<Label> because)
    implements Problem {

  public static final Code CODE = new Code("P0405", "value-breaks-rule");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(value + " " + violation, at, "not allowed here")
        .and(because.map(List::of).orElse(List.of()));
  }
}
