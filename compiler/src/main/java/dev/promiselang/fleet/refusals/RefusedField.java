package dev.promiselang.fleet.refusals;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.kubernetes.rules.Refusal;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What an API server would refuse, where it is written, and what installs the object from there.
 */
record RefusedField(
    String object, Refusal refusal, Span at, Optional<Label> installed, List<String> clusters) {

  Report report() {
    Report report =
        Report.error(refusal.title(), at, "the API server refuses this in `" + object + "`");
    return installed
        .map(label -> report.and(label.at(), label.text()))
        .orElse(report)
        .help(refusal.help())
        .clusters(clusters);
  }
}
