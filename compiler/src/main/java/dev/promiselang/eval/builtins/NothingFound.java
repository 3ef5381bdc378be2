package dev.promiselang.eval.builtins;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** {@code one} finds no object, or no cluster, of that name. */
record NothingFound(Span at, String what, String wanted, List<String> there) implements Problem {

  public static final Code CODE = new Code("P0470", "nothing-found");

  private static final int SHOWN = 8;

  NothingFound {
    there = List.copyOf(there);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("there is " + what, at, "nothing found")
        .help(Suggestions.didYouMean(wanted, there))
        .help(there.isEmpty() ? "there is nothing at all to choose from" : list());
  }

  private String list() {
    int shown = Math.min(SHOWN, there.size());
    String more = there.size() > shown ? " and " + (there.size() - shown) + " more" : "";
    return "there is " + Suggestions.quoted(there.subList(0, shown)) + more;
  }
}
