package dev.promiselang.versions;

import dev.promiselang.scalars.VersionNumber;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has been chosen: a version for each repository, and every package that the program then
 * consists of, with how it comes in. Nothing is chosen while packages are {@code missing}: what
 * they ask for has to be known first.
 */
public record Selection(
    SortedSet<PackageNode> missing,
    SortedMap<String, VersionNumber> versions,
    SortedMap<PackageNode, Chain> packages) {

  public Selection {
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    packages = Collections.unmodifiableSortedMap(new TreeMap<>(packages));
  }
}
