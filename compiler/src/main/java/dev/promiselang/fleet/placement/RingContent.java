package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Fact;
import dev.promiselang.fleet.Fleet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the clusters of one Kratix Promise to the same content. */
final class RingContent {

  private final Fleet fleet;
  private final List<Landing> landings;

  /** What each content comes to; contents that come to the same are one. */
  private final Map<Content, Object> keys = new IdentityHashMap<>();

  private final Map<Object, Landing> representatives = new LinkedHashMap<>();

  RingContent(Fleet fleet, List<Landing> landings) {
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
            difference ->
                new ContentDiffers(first, second, difference, deciding(true), deciding(false)));
  }

  /** A fact that would split the content, fixed or not, if one does. */
  private Optional<Fact> deciding(boolean fixed) {
    return fleet.facts().stream()
        .filter(fact -> fact.fixed() == fixed)
        .filter(this::decides)
        .findFirst();
  }

  /** Whether clusters that agree on the fact agree on the content. */
  private boolean decides(Fact fact) {
    Map<Object, Object> byValue = new HashMap<>();
    for (Landing landing : landings) {
      Object mine = keys.getOrDefault(landing.content(), List.of());
      Object value = ValueKey.of(landing.cluster().fact(fact.name()));
      Object other = byValue.putIfAbsent(value, mine);
      if (other != null && other != mine && !other.equals(mine)) {
        return false;
      }
    }
    return true;
  }
}
