package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Cluster;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Placement;
import java.util.List;
import java.util.Optional;

/** Decides which clusters placements and conditions mean. */
interface Selectors {

  boolean selects(Placement placement, Cluster cluster, Scope scope);

  /** Whether an optional condition holds; none always does. */
  boolean holds(Optional<Expression> condition, Cluster cluster, Scope scope);

  /** The first arm whose selector holds. */
  Optional<ChoiceArm> choose(List<ChoiceArm> arms, Cluster cluster, Scope scope);
}
