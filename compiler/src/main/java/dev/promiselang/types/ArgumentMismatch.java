package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** Arguments that do not fit the parameters. */
record ArgumentMismatch(Span at, String message, String help, Optional<Label> because)
    implements Problem {

  public static final Code CODE = new Code("P0317", "wrong-arguments");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public boolean mayFollowFromSyntax() {
    return true;
  }

  @Override
  public Report report() {
    return Report.error(message, at, "check the arguments")
        .and(because.map(List::of).orElse(List.of()))
        .help(help);
  }
}
