package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A fact that the clusters do not have. */
record UnknownFact(Span at, String name, List<String> facts, List<Span> again)
    implements Unresolved {

  public static final Code CODE = new Code("P0211", "unknown-fact");

  UnknownFact(Span at, String name, List<String> facts) {
    this(at, name, facts, List.of());
  }

  @Override
  public Object key() {
    return List.of(CODE, name);
  }

  @Override
  public Unresolved again(List<Span> places) {
    return new UnknownFact(at, name, facts, places);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error("clusters have no fact `" + name + "`", at, "unknown fact").and(repeated());
    return facts.isEmpty()
        ? report.help(
            "no facts are in scope: declare them in `fleet { facts { ... } }`, or in a library with"
                + " `needs facts { ... }`")
        : quoted(report)
            .didYouMean(name, at, facts)
            .help("the facts in scope are " + Suggestions.quoted(facts));
  }

  /** What is like no fact may be text without its quotes. */
  private Report quoted(Report report) {
    return Suggestions.nearest(name, facts).isPresent()
        ? report
        : report.help("if text is meant, quote it: `\"" + name + "\"`");
  }
}
