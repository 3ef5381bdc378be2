package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Problem;
import java.util.List;

/** A rule about a placed fleet. */
public interface FleetCheck {

  /** What breaks the rule, one problem for each mistake, however many clusters it shows on. */
  List<Problem> check(FleetUnderCheck fleet);
}
