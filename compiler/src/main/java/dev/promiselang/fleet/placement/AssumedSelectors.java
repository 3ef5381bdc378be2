package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Cluster;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Placement;
import java.util.List;
import java.util.Optional;

/** Takes every condition to hold: of clusters that nobody knows, as in a library build. */
final class AssumedSelectors implements Selectors {

  @Override
  public boolean selects(Placement placement, Cluster cluster, Scope scope) {
    return true;
  }

  @Override
  public boolean holds(Optional<Expression> condition, Cluster cluster, Scope scope) {
    return true;
  }

  @Override
  public Optional<ChoiceArm> choose(List<ChoiceArm> arms, Cluster cluster, Scope scope) {
    return arms.stream().findFirst();
  }
}
