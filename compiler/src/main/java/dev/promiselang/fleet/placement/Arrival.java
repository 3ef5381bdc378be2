package dev.promiselang.fleet.placement;

import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.PromiseUse;
import dev.promiselang.syntax.VersionRange;
import java.util.List;
import java.util.Optional;

/**
 * A promise that comes to a cluster for one reason, with what is asked of it there; all of it is
 * evaluated in the scope of whoever brings it. {@code item} is the node that the patches belong to.
 */
record Arrival(
    Reason reason,
    Scope scope,
    Node item,
    Optional<PromiseUse> use,
    Optional<VersionRange> range,
    List<Entry> patches) {

  /** One that asks for nothing. */
  static Arrival bare(Reason reason, Scope scope, Node item) {
    return new Arrival(reason, scope, item, Optional.empty(), Optional.empty(), List.of());
  }
}
