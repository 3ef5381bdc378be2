package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A constant that does not keep the rules of its type; {@code help} may be empty. */
record RefinementViolated(
    Span at, String value, String violation, Optional<Label> because, String help)
    implements Problem {

  RefinementViolated(Span at, String value, String violation, Optional<Label> because) {
    this(at, value, violation, because, "");
  }

  public static final Code CODE = new Code("P0307", "refinement-violated");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(value + " " + violation, at, "not allowed here")
        .and(because.map(List::of).orElse(List.of()))
        .help(help);
  }
}
