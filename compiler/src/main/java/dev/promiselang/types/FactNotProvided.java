package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A fact that libraries need and the fleet does not have. */
record FactNotProvided(Span fleetAt, String name, Type type, List<Need> needs, List<String> facts)
    implements Problem {

  public static final Code CODE = new Code("P0324", "fact-not-provided");

  /** The module that needs the fact, where it says so, and the imports that bring the module. */
  record Need(String module, Span at, List<Span> imports) {}

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
    String modules =
        needs.stream().map(need -> "`" + need.module() + "`").collect(Collectors.joining(", "));
    String verb = needs.size() == 1 ? " needs" : " need";
    Report report =
        Report.error(
            "the fleet has no fact `" + name + "`, which " + modules + verb,
            fleetAt,
            "`" + name + "` is not among these facts");
    for (Need need : needs) {
      report = report.and(need.at(), "`" + need.module() + "` needs it");
      for (Span place : need.imports()) {
        report = report.and(place, "brings `" + need.module() + "`");
      }
    }
    return report
        .help(Suggestions.didYouMean(name, facts))
        .help("declare it among the facts: `" + name + ": " + TypeWords.of(type) + "`");
  }
}
