package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Value;
import dev.promiselang.source.Span;
import java.util.Optional;

/** The value of a parameter on a cluster and who said so. */
public record Setting(String parameter, Value value, Origin origin) {

  public sealed interface Origin {

    Span at();

    /** The default of the parameter's declaration. */
    record Default(Span at) implements Origin {}

    /** The declaration of a derived promise. */
    record Derived(Span at) implements Origin {}

    /** An argument of a {@code place} or {@code include}, for the reason it stands with. */
    record Given(Span at, Reason reason) implements Origin {}
  }

  /** The reason that gave the value, when one did. */
  public Optional<Reason> reason() {
    return origin instanceof Origin.Given(Span at, Reason reason)
        ? Optional.of(reason)
        : Optional.empty();
  }
}
