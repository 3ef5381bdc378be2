package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A value that is none of those its enumeration allows. */
record NotAmongValues(Span at, String value, List<String> members, Optional<Label> because)
    implements Problem {

  public static final Code CODE = new Code("P0410", "not-among-values");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(value + " is not one of the allowed values", at, "not allowed here")
        .and(because.map(List::of).orElse(List.of()))
        .help(Suggestions.didYouMean(value, members))
        .help("allowed are " + String.join(", ", members));
  }
}
