package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A name that nothing in scope has. */
record UnknownName(Span at, String name, List<String> candidates) implements Problem {

  public static final Code CODE = new Code("P0201", "unknown-name");

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
    return Report.error("nothing here is called `" + name + "`", at, "unknown name")
        .help(Suggestions.didYouMean(name, candidates));
  }
}
