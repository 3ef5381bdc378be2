package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An arm of {@code place ... match} or {@code include match}: a selector, or none for {@code else},
 * and the promise chosen, or none for {@code skip because "..."}.
 */
public record ChoiceArm(
    Span at,
    Optional<Expression> selector,
    Optional<PromiseUse> promise,
    Optional<VersionRange> range,
    Optional<Name> reason,
    List<Entry> patches)
    implements Node {

  public ChoiceArm {
    patches = List.copyOf(patches);
  }
}
