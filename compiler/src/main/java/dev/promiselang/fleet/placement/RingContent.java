package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Fact;
import dev.promiselang.fleet.Fleet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the clusters of one Kratix Promise to the same content. */
final class RingContent {

  private final Fleet fleet;
  private final List<Landing> landings;
  private final Set<String> read;

  /** What each content comes to; contents that come to the same are one. */
  private final Map<Content, Object> keys = new IdentityHashMap<>();

  private final Map<Object, Landing> representatives = new LinkedHashMap<>();

  RingContent(Fleet fleet, List<Landing> landings, Set<String> read) {
    this.read = read;
    this.fleet = fleet;
    this.landings = landings;
    for (Landing landing : landings) {
      if (landing.content().complete()) {
        Object key = keys.computeIfAbsent(landing.content(), RingContent::key);
        representatives.putIfAbsent(key, landing);
      }
    }
  }

  private static Object key(Content content) {
    return List.of(
        content.version().map(VersionLabel::text),
        content.manifests().stream().map(Manifest::object).toList(),
        content.labels(),
        content.annotations(),
        content.workflows().stream().map(WorkflowTree::of).toList(),
        content.workflowSettings());
  }

  /** The content that all share, or of the first cluster when they do not. */
  Content content() {
    return landings.getFirst().content();
  }

  /** The problem that two clusters differ, when they do. */
  Optional<ContentDiffers> check() {
    List<Landing> found = List.copyOf(representatives.values());
    return found.size() < 2 ? Optional.empty() : differ(found.get(0), found.get(1));
  }

  private Optional<ContentDiffers> differ(Landing first, Landing second) {
    return ContentDifference.between(first.content(), second.content())
        .map(
            difference -> {
              List<Fact> changing = deciding(false);
              List<Fact> splitting = deciding(true);
              return new ContentDiffers(
                  first,
                  second,
                  difference,
                  splitting.isEmpty() && changing.isEmpty() ? behindArguments() : splitting,
                  changing);
            });
  }

  /** A fact that the content reads and that would split it, or all that it reads together. */
  private List<Fact> deciding(boolean fixed) {
    List<Fact> seen = facts(fixed).stream().filter(fact -> read.contains(fact.name())).toList();
    return alone(seen).orElse(decide(seen) ? seen : List.of());
  }

  /** What decides on arguments is not read by the content: any fixed fact that would split it. */
  private List<Fact> behindArguments() {
    return alone(facts(true)).orElse(List.of());
  }

  private List<Fact> facts(boolean fixed) {
    return fleet.facts().stream().filter(fact -> fact.fixed() == fixed).toList();
  }

  private Optional<List<Fact>> alone(List<Fact> candidates) {
    return candidates.stream().map(List::of).filter(this::decide).findFirst();
  }

  /** Whether clusters that agree on the facts agree on the content. */
  private boolean decide(List<Fact> facts) {
    Map<Object, Object> byValue = new HashMap<>();
    for (Landing landing : landings) {
      Object mine = keys.getOrDefault(landing.content(), List.of());
      Object other = byValue.putIfAbsent(values(landing, facts), mine);
      if (other != null && other != mine && !other.equals(mine)) {
        return false;
      }
    }
    return true;
  }

  private static List<Object> values(Landing landing, List<Fact> facts) {
    return facts.stream().map(fact -> ValueKey.of(landing.cluster().fact(fact.name()))).toList();
  }
}
