package dev.promiselang.names;

import dev.promiselang.imports.LoadedModule;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.Placement;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.RecordBody;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds the constructs that parse but cannot be compiled yet, each reported once where it begins.
 */
final class NotYetSupportedConstructs {

  private NotYetSupportedConstructs() {}

  static List<NotYetSupported> in(LoadedModule module) {
    List<NotYetSupported> found = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(module.tree());
    while (!open.isEmpty()) {
      Node node = open.pop();
      Optional<String> construct = construct(node);
      if (construct.isPresent()) {
        found.add(new NotYetSupported(beginning(node, module.file()), construct.get()));
      } else {
        Children.of(node).forEach(open::push);
      }
    }
    return found;
  }

  private static Optional<String> construct(Node node) {
    return switch (node) {
      case Import entry when entry.kind() == Import.Kind.PROMISES ->
          Optional.of("`import promises`");
      case Declaration.Policy _ -> Optional.of("`policy`");
      case Declaration.UsePolicies _ -> Optional.of("`use policies`");
      case Declaration.Test _ -> Optional.of("`test`");
      case Declaration.Accept _ -> Optional.of("`accept`");
      case Declaration.Assume _ -> Optional.of("`assume`");
      case Declaration.Store _ -> Optional.of("`store`");
      case FleetItem.ClustersFrom from when from.external() ->
          Optional.of("an `external` inventory");
      case PromiseItem.Unique _ -> Optional.of("`unique`");
      case PromiseItem.Configure _ -> Optional.of("`configure`");
      case PromiseItem.Schedule _ -> Optional.of("`schedule`");
      case PromiseItem.Api api when apiConstruct(api).isPresent() -> apiConstruct(api);
      case Placement placement -> placementConstruct(placement);
      default -> Optional.empty();
    };
  }

  private static Optional<String> apiConstruct(PromiseItem.Api api) {
    for (RecordBody.Member member : api.body().members()) {
      if (member instanceof RecordBody.Member.Check) {
        return Optional.of("`check` in an `api`");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> placementConstruct(Placement placement) {
    if (placement.expectation().isPresent()) {
      return Optional.of("`expect`");
    }
    return switch (placement.target()) {
      case Placement.Target.EveryCluster(var _, boolean portable) when portable ->
          Optional.of("`on portable clusters`");
      case Placement.Target.Clusters(var _, boolean portable, var _) when portable ->
          Optional.of("`on portable clusters`");
      case Placement.Target.EveryCluster _,
          Placement.Target.Clusters _,
          Placement.Target.Missing _ ->
          Optional.empty();
      case Placement.Target.OneCluster _ -> Optional.of("`on one cluster`");
      case Placement.Target.SomeClusters _ -> Optional.of("placing on a number of clusters");
      case Placement.Target.NamedCluster _ -> Optional.of("`on cluster \"...\"`");
      case Placement.Target.EachCluster _ -> Optional.of("`on each cluster`");
    };
  }

  /** From where the construct begins to its first brace or the end of its line. */
  private static Span beginning(Node node, SourceFile file) {
    Span at = place(node);
    String text = file.textOf(at);
    int end = 0;
    while (end < text.length() && text.charAt(end) != '{' && text.charAt(end) != '\n') {
      end++;
    }
    return new Span(
        at.file(), at.start(), at.start() + text.substring(0, end).stripTrailing().length());
  }

  /** An api is refused for its check, anything else for itself. */
  private static Span place(Node node) {
    return node instanceof PromiseItem.Api api
        ? api.body().members().stream()
            .filter(RecordBody.Member.Check.class::isInstance)
            .findFirst()
            .map(Node::at)
            .orElse(api.at())
        : node.at();
  }
}
