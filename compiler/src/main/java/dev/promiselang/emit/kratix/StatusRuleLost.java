package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A {@code status} has defaults or checks, which nobody will fill in or keep. */
record StatusRuleLost(List<Span> places, String kind) implements Problem {

  public static final Code CODE = new Code("P0660", "status-rule-lost");

  StatusRuleLost {
    places = List.copyOf(places);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.warning(
            "defaults and checks in the `status` of `" + kind + "` do nothing",
            places.getFirst(),
            "nobody fills this in or keeps it");
    for (Span other : places.subList(1, places.size())) {
      report = report.and(other, "nor this");
    }
    return report.help(
        "Kratix puts a schema of its own in the place of that of `status`, which only documents"
            + " what the pipelines report: take these away");
  }
}
