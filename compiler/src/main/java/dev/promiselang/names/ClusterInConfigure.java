package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/**
 * What `configure` makes of a request reads the cluster, which nobody knows before Kratix chooses
 * one.
 */
record ClusterInConfigure(Span at, String what, Optional<Label> because) implements Problem {

  public static final Code CODE = new Code("P0220", "cluster-in-configure");

  static ClusterInConfigure word(Span at) {
    return new ClusterInConfigure(at, "`cluster`", Optional.empty());
  }

  static ClusterInConfigure through(Span at, String name, Span declaredAt) {
    return new ClusterInConfigure(
        at,
        "`" + name + "`",
        Optional.of(new Label(declaredAt, "`" + name + "` reads the cluster")));
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "`configure` does not know the cluster that a request goes to",
            at,
            what + " is not known here");
    return because
        .map(label -> report.and(label.at(), label.text()))
        .orElse(report)
        .help("ask for it in a field of the `api`, or set it by a parameter of the promise");
  }
}
