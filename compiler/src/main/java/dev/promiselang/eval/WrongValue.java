package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A value of another kind than its place needs, which its type did not tell. */
record WrongValue(Span at, String needed, String value, Optional<Label> because)
    implements Problem {

  public static final Code CODE = new Code("P0406", "wrong-value");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this must be " + needed, at, "this is " + value)
        .and(because.map(List::of).orElse(List.of()));
  }
}
