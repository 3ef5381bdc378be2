package dev.promiselang.emit.kratix;

import java.util.Set;

/**
 * What a permission is about: {@code apps/deployments} names the group first, {@code pods} and
 * {@code pods/log} are of the core group, which has no name.
 */
record PermittedResource(String group, String name) {

  /** The groups whose names have no dot. */
  private static final Set<String> SHORT_GROUPS =
      Set.of("*", "apps", "autoscaling", "batch", "extensions", "policy");

  static PermittedResource parse(String written) {
    int slash = written.indexOf('/');
    String first = slash < 0 ? "" : written.substring(0, slash);
    boolean hasGroup = slash == 0 || SHORT_GROUPS.contains(first) || first.contains(".");
    return hasGroup
        ? new PermittedResource(first, written.substring(slash + 1))
        : new PermittedResource("", written);
  }
}
