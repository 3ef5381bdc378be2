package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseParser.ClusterItemContext;
import dev.promiselang.grammar.PromiseParser.ClusterItemsContext;
import dev.promiselang.grammar.PromiseParser.ClusterOfFleetContext;
import dev.promiselang.grammar.PromiseParser.ClustersFromContext;
import dev.promiselang.grammar.PromiseParser.DestinationOfClusterContext;
import dev.promiselang.grammar.PromiseParser.DestinationOfFleetContext;
import dev.promiselang.grammar.PromiseParser.FactOfClusterContext;
import dev.promiselang.grammar.PromiseParser.FactsOfFleetContext;
import dev.promiselang.grammar.PromiseParser.FleetItemContext;
import dev.promiselang.grammar.PromiseParser.FleetItemsContext;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a fleet. */
final class FleetBuilder {

  private final Workshop workshop;

  FleetBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  List<FleetItem> items(@Nullable FleetItemsContext context) {
    List<FleetItem> items = new ArrayList<>();
    if (context != null) {
      context.items.forEach(item -> addItem(item, items));
    }
    return items;
  }

  private void addItem(FleetItemContext context, List<FleetItem> items) {
    Span at = workshop.at(context);
    switch (context) {
      case FactsOfFleetContext i ->
          items.add(new FleetItem.Facts(at, workshop.members.body(i.body, i)));
      case DestinationOfFleetContext i ->
          items.add(new FleetItem.Destination(at, workshop.entries.entries(i.body)));
      case ClustersFromContext i ->
          items.add(
              new FleetItem.ClustersFrom(
                  at,
                  workshop.quoted(i.path, i),
                  i.EXTERNAL() != null,
                  workshop.entries.entries(i.mapping)));
      case ClusterOfFleetContext i -> items.add(cluster(i, at));
      default -> {}
    }
  }

  private FleetItem cluster(ClusterOfFleetContext context, Span at) {
    List<Entry> facts = new ArrayList<>();
    List<FleetItem.Destination> destinations = new ArrayList<>();
    for (ClusterItemContext item : clusterItems(context.body)) {
      Span itemAt = workshop.at(item);
      switch (item) {
        case FactOfClusterContext i ->
            facts.add(workshop.part(i.fact, i, workshop.entries::entry, Entry.Missing::new));
        case DestinationOfClusterContext i ->
            destinations.add(new FleetItem.Destination(itemAt, workshop.entries.entries(i.body)));
        default -> facts.add(new Entry.Missing(itemAt));
      }
    }
    return new FleetItem.Cluster(
        at,
        workshop.documentation(context),
        workshop.quoted(context.name, context),
        facts,
        destinations);
  }

  private static List<ClusterItemContext> clusterItems(@Nullable ClusterItemsContext context) {
    return context == null ? List.of() : context.items;
  }
}
