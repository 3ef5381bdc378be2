package dev.promiselang.versions;

import dev.promiselang.scalars.VersionNumber;
import java.util.Comparator;

/** A package that a program may consist of, as a point in the graph of who asks for what. */
public sealed interface PackageNode extends Comparable<PackageNode> {

  /** A package on the disk by its folder, seen from the root package, whose folder is empty. */
  record Local(String folder) implements PackageNode {}

  /** A package in a folder of a repository, at one of its versions. */
  record Remote(String repository, String folder, VersionNumber version) implements PackageNode {}

  Comparator<PackageNode> ORDER =
      Comparator.comparing(PackageNode::place).thenComparing(PackageNode::versionText);

  private static String place(PackageNode node) {
    return switch (node) {
      case Local local -> "./" + local.folder();
      case Remote remote -> remote.repository() + "//" + remote.folder();
    };
  }

  private static String versionText(PackageNode node) {
    return switch (node) {
      case Local _ -> "";
      case Remote remote -> remote.version().spelling();
    };
  }

  @Override
  default int compareTo(PackageNode other) {
    return ORDER.compare(this, other);
  }
}
