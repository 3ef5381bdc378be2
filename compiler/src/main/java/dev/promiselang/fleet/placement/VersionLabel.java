package dev.promiselang.fleet.placement;

import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.Span;

/** The version of a promise and where it is said; the label carries it as written. */
public record VersionLabel(Span at, VersionNumber number) {

  public String text() {
    return number.spelling();
  }
}
