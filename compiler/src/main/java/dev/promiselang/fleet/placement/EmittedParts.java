package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.PromiseModel;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The Kratix Promises that one promise becomes, before it is known what they require: its base or
 * whole, where there is one, and its rings by value.
 */
record EmittedParts(
    PromiseModel promise,
    List<Landing> landings,
    Content content,
    SortedMap<String, RingPart> rings) {

  /** One ring: its Promise's name, its clusters and its content. */
  record RingPart(String name, List<Landing> landings, Content content) {}

  boolean split() {
    return promise.split().isPresent();
  }

  /** Whether a Promise of the promise's own name is emitted. */
  boolean hasMain() {
    return !split() || promise.servesRequests();
  }

  Optional<String> version() {
    return content.version().map(VersionLabel::text);
  }
}
