package dev.promiselang.names;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a {@code configure} reads of clusters by way of lets and groups. */
final class ClusterReads {

  private final Lookup lookup;
  private final Map<Name, Boolean> lets = new IdentityHashMap<>();

  ClusterReads(Lookup lookup, Declaration.Promise promise) {
    this.lookup = lookup;
    for (PromiseItem item : promise.items()) {
      if (item instanceof PromiseItem.Let let) {
        lets.put(let.name(), reading(let.value()).stream().anyMatch(this::isCluster));
      }
    }
  }

  void check(PromiseItem.Configure configure) {
    configure.entries().stream()
        .flatMap(entry -> reading(entry).stream())
        .forEach(
            read ->
                through(read)
                    .ifPresent(
                        declaredAt ->
                            lookup.problems.add(
                                ClusterInConfigure.through(
                                    read.at(), read.name().text(), declaredAt))));
  }

  /** The declaration by which a name reads the cluster, when it does. */
  private Optional<Span> through(Expression.Reference read) {
    return switch (lookup.meaning(read)) {
      case Symbol.Variable(Name declaration) when lets.getOrDefault(declaration, false) ->
          Optional.of(declaration.at());
      case Symbol.Group group -> Optional.of(group.name().at());
      default -> Optional.empty();
    };
  }

  private boolean isCluster(Expression.Reference read) {
    return through(read).isPresent() || lookup.meaning(read).equals(new Symbol.Special("cluster"));
  }

  private static List<Expression.Reference> reading(Node whole) {
    List<Expression.Reference> found = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(List.of(whole));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Expression.Reference reference) {
        found.add(reference);
      }
      Children.of(node).forEach(open::push);
    }
    return found;
  }
}
