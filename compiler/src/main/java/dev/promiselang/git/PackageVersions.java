package dev.promiselang.git;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.Span;
import dev.promiselang.versions.GitAddress;
import dev.promiselang.versions.Lock;
import dev.promiselang.workspace.RepositoryStore;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/** Asks a repository which versions it has. */
public final class PackageVersions {

  private PackageVersions() {}

  /** The greatest version that fits and is no pre-release. */
  public static Checked<Optional<VersionNumber>> greatest(
      Span at, GitAddress address, RepositoryStore store, Predicate<VersionNumber> fits) {
    Problems problems = new Problems();
    Optional<SortedMap<String, String>> tags =
        new Repositories(store, Lock.NONE, false, problems).tags(at, address);
    Optional<VersionNumber> found =
        tags.flatMap(known -> VersionTags.greatest(known.keySet(), fits));
    if (tags.isPresent() && found.isEmpty()) {
      problems.add(new NoVersion(at, address.identity()));
    }
    return problems.with(found);
  }
}
