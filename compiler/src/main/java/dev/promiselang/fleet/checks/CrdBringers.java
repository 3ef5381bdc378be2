package dev.promiselang.fleet.checks;

import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.PromiseItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The promises of the program that say they bring the CRD of a kind, wherever they land. */
final class CrdBringers {

  private static final String CRD = "crd";

  private final Map<InstalledCrds.Kind, TreeSet<String>> promises = new HashMap<>();

  CrdBringers(ModuleGraph graph) {
    graph.inOrder().stream()
        .flatMap(module -> module.declarations().stream())
        .filter(Declaration.Promise.class::isInstance)
        .map(Declaration.Promise.class::cast)
        .forEach(this::add);
  }

  private void add(Declaration.Promise promise) {
    for (PromiseItem item : promise.items()) {
      if (item instanceof PromiseItem.Provides provides && provides.what().text().equals(CRD)) {
        kind(provides)
            .ifPresent(
                kind ->
                    promises
                        .computeIfAbsent(kind, _ -> new TreeSet<>())
                        .add(promise.name().text()));
      }
    }
  }

  /** The kind, where the name of the CRD is a plain text. */
  private static Optional<InstalledCrds.Kind> kind(PromiseItem.Provides provides) {
    return provides.name() instanceof Expression.TextLiteral text
        ? text.constant().filter(name -> name.contains(".")).map(name -> kind(name, provides))
        : Optional.empty();
  }

  private static InstalledCrds.Kind kind(String crd, PromiseItem.Provides provides) {
    int plural = crd.indexOf('.');
    return InstalledCrds.Kind.of(
        crd.substring(plural + 1),
        provides
            .crdKind()
            .map(kind -> kind.text())
            .orElseGet(() -> crd.substring(0, plural).replaceFirst("s$", "")));
  }

  List<String> of(InstalledCrds.Kind kind) {
    return List.copyOf(promises.getOrDefault(kind, new TreeSet<>()));
  }
}
