package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A patch or removal of an object that is not there. */
record PatchMatchesNothing(Span at, String object, List<String> names, String name)
    implements Problem {

  public static final Code CODE = new Code("P0420", "patch-matches-nothing");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("there is no " + object + " to change", at, "matches nothing")
        .help(Suggestions.didYouMean(name, names))
        .help("`patch?` and `remove?` allow that there is none");
  }
}
