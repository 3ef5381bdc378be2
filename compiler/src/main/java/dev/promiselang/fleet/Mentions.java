package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** Every place where one mistake is made, and how a report shows them: the first few, all named. */
public record Mentions(List<Mention> all) {

  private static final int SHOWN = 3;

  public Mentions {
    all = List.copyOf(all);
  }

  Span first() {
    return all.getFirst().at();
  }

  int count() {
    return all.size();
  }

  List<String> clusters() {
    return all.stream().map(Mention::cluster).distinct().toList();
  }

  /** The report with the next places and the names of all clusters. */
  Report addTo(Report report) {
    Report shown = report;
    for (Mention mention : all.stream().skip(1).limit(SHOWN - 1).toList()) {
      shown = shown.and(mention.at(), "and here");
    }
    int more = all.size() - SHOWN;
    return shown
        .help(more > 0 ? "the same stands in " + more + " more place" + (more == 1 ? "" : "s") : "")
        .clusters(clusters());
  }
}
