package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A cluster has something that is no fact of the fleet. */
public record UnknownFact(String name, Span at, List<String> facts) implements Problem {

  public static final Code CODE = new Code("P0503", "unknown-inventory-fact");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("the fleet has no fact `" + name + "`", at, "this is no fact")
        .help(Suggestions.didYouMean(name, facts))
        .help(facts.isEmpty() ? "" : "the facts are " + Suggestions.quoted(facts));
  }
}
