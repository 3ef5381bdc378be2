package dev.promiselang.names;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.ImportTarget;
import dev.promiselang.imports.KubernetesKinds;
import dev.promiselang.syntax.Name;
import java.util.List;

/** Looks a built-in kind up in its group and version. */
final class KubernetesKindLookup {

  private KubernetesKindLookup() {}

  static Symbol find(ImportTarget.Kubernetes target, Name name, Problems problems) {
    KubernetesKinds kinds = KubernetesKinds.builtIn();
    if (kinds.find(target.apiVersion(), name.text()).isPresent()) {
      return new Symbol.Kind(target.apiVersion(), name.text());
    }
    problems.add(
        new UnknownExport(
            name.at(),
            name.text(),
            "Kubernetes' `" + target.apiVersion() + "`",
            List.copyOf(kinds.kinds(target.apiVersion())),
            Hints.kind(name.text()).orElse(""),
            List.of()));
    return new Symbol.Unknown();
  }
}
