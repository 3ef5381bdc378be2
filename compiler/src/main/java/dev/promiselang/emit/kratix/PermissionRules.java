package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.fleet.placement.Workflow;

/** Finds permissions that permit nothing. */
final class PermissionRules {

  private PermissionRules() {}

  static void check(Workflow.Permission permission, Problems problems) {
    permission.verbs().stream()
        .filter(verb -> !UnknownVerb.KNOWN.contains(verb))
        .forEach(verb -> problems.add(new UnknownVerb(verb, permission.at())));
    String written = permission.resource();
    if (!KnownResources.has(PermittedResource.parse(written))) {
      problems.add(
          new WrongPermittedResource(written, KnownResources.meant(written), permission.at()));
    }
  }
}
