package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A fact that a library needs and the fleet does not have. */
record FactNotProvided(Span at, String name, String module, Span fleetAt, List<String> facts)
    implements Problem {

  public static final Code CODE = new Code("P0324", "fact-not-provided");

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
    return Report.error(
            "the fleet has no fact `" + name + "`, which `" + module + "` needs", at, "needed here")
        .and(fleetAt, "the facts of the fleet are declared here")
        .help(Suggestions.didYouMean(name, facts));
  }
}
