package dev.promiselang.names;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.ImportTarget;
import dev.promiselang.kubernetes.KubernetesKinds;
import dev.promiselang.kubernetes.KubernetesTables;
import dev.promiselang.syntax.Name;
import java.util.List;

/** Looks a built-in kind, or a part of one, up in its group and version. */
final class KubernetesKindLookup {

  private KubernetesKindLookup() {}

  static Symbol find(ImportTarget.Kubernetes target, Name name, Problems problems) {
    if (isKind(target, name)) {
      return new Symbol.Kind(target.apiVersion(), name.text());
    }
    KubernetesTables tables = KubernetesTables.builtIn();
    String table = KubernetesKinds.table(target.apiVersion());
    if (tables.find(table, name.text()).isPresent()) {
      return new Symbol.KindPart(target.apiVersion(), name.text());
    }
    problems.add(
        new UnknownExport(
            name.at(),
            name.text(),
            "Kubernetes' `" + target.apiVersion() + "`",
            List.copyOf(tables.names(table)),
            Hints.kind(name.text()).orElse(""),
            List.of()));
    return new Symbol.Unknown();
  }

  static boolean isThere(ImportTarget.Kubernetes target, Name name) {
    String table = KubernetesKinds.table(target.apiVersion());
    return isKind(target, name) || KubernetesTables.builtIn().find(table, name.text()).isPresent();
  }

  private static boolean isKind(ImportTarget.Kubernetes target, Name name) {
    return KubernetesKinds.builtIn().find(target.apiVersion(), name.text()).isPresent();
  }
}
