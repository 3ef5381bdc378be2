package dev.promiselang.emit.kratix.cel;

import dev.promiselang.scalars.VersionNumber;
import java.util.Optional;

/** The Kubernetes of the cluster that will hold the CRDs, and whether the package says which. */
public record Platform(int minor, boolean said) {

  /** What is assumed of a platform that the package says nothing of. */
  private static final int ASSUMED = 31;

  public static Platform of(Optional<String> kubernetes) {
    return kubernetes
        .flatMap(VersionNumber::parseLeniently)
        .map(version -> new Platform((int) Math.min(version.minor(), Integer.MAX_VALUE), true))
        .orElse(new Platform(ASSUMED, false));
  }

  /** Whether its estimates know how large a list is that has been computed out of another. */
  boolean knowsComputedLists() {
    return minor >= 31;
  }

  /** Whether its estimates know how large the elements of computed lists are. */
  boolean knowsComputedElements() {
    return minor >= 33;
  }

  String words() {
    return "1." + minor;
  }
}
