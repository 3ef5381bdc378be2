package dev.promiselang.verify;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.ClusterFindings;
import java.util.List;

/** The placed fleet is not as a policy wants it. */
record PolicyViolated(Subject policy, String message, Shortfall shortfall, List<Label> inFleet)
    implements Problem {

  public static final Code CODE = new Code("P0571", "policy-violated");

  PolicyViolated {
    inFleet = List.copyOf(inFleet);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    List<String> clusters = shortfall.clusters();
    String where = clusters.isEmpty() ? "" : " on " + ClusterFindings.words(clusters);
    return AssertionFailed.told(policy + " does not hold" + where, message, shortfall).and(inFleet);
  }
}
