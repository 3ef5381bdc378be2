package dev.promiselang.eval.builtins;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** {@code one} finds several objects of that kind and name. */
record SeveralFound(Span at, String what, List<String> found) implements Problem {

  public static final Code CODE = new Code("P0471", "several-found");

  SeveralFound {
    found = List.copyOf(found);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "there are " + found.size() + " times " + what, at, "not one, but " + found.size())
        .help("they are " + Suggestions.quoted(found) + ": give the namespace as third argument");
  }
}
