package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import java.util.List;
import java.util.stream.Stream;

/** A cluster has something that is no fact of the fleet. */
public record UnknownFact(String name, Mentions mentions, List<String> facts) implements Problem {

  public static final Code CODE = new Code("P0503", "unknown-inventory-fact");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error("the fleet has no fact `" + name + "`", mentions.first(), "this is no fact")
            .help(Suggestions.didYouMean(name, candidates()))
            .help(facts.isEmpty() ? "" : "the facts are " + Suggestions.quoted(facts));
    return mentions.addTo(report);
  }

  private List<String> candidates() {
    return Stream.concat(facts.stream(), PlainLists.WORDS.stream()).toList();
  }
}
