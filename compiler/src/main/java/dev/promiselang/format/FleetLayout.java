package dev.promiselang.format;

import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.Node;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays out what stands in fleets. */
final class FleetLayout {

  private final Layouts layouts;

  FleetLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  Document block(List<FleetItem> items) {
    return Document.sequence(
        layouts.tape.gap(Separator.SPACE),
        layouts.brackets.of(Shape.RECORD, items.size() > 1, items, this::item));
  }

  private Document item(FleetItem item) {
    Tape tape = layouts.tape;
    return switch (item) {
      case FleetItem.Facts facts ->
          Document.sequence(tape.word("facts"), layouts.members.block(facts.body()));
      case FleetItem.Destination destination -> destination(destination);
      case FleetItem.ClustersFrom from ->
          Document.sequence(
              tape.word("clusters"),
              tape.spaced("from"),
              layouts.name(Separator.SPACE, from.path()),
              from.external()
                  ? Document.sequence(tape.spaced("external"), layouts.block(from.mapping()))
                  : Document.EMPTY);
      case FleetItem.Cluster cluster -> cluster(cluster);
    };
  }

  private Document destination(FleetItem.Destination destination) {
    return Document.sequence(
        layouts.tape.word("destination"), layouts.block(destination.entries()));
  }

  private Document cluster(FleetItem.Cluster cluster) {
    List<Node> items =
        Stream.of(cluster.facts(), cluster.destinations())
            .<Node>flatMap(List::stream)
            .sorted(Comparator.comparing(Node::at))
            .toList();
    boolean broken = items.size() > 1 && !cluster.destinations().isEmpty();
    return Document.sequence(
        layouts.tape.word("cluster"),
        layouts.name(Separator.SPACE, cluster.name()),
        layouts.tape.gap(Separator.SPACE),
        layouts.brackets.of(Shape.RECORD, broken, items, this::clusterItem));
  }

  private Document clusterItem(Node item) {
    return switch (item) {
      case FleetItem.Destination destination -> destination(destination);
      case Entry entry -> layouts.entries.entry(entry);
      default -> Document.EMPTY;
    };
  }
}
