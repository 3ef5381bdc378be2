package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.fleet.placement.Content;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.refusals.Refusals;
import dev.promiselang.names.SymbolId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * API servers take every object that is installed. The clusters are told where only some of those
 * on which a promise lands have the mistake.
 */
final class RefusedObjects implements FleetCheck {

  /** A mistake and the parts of a promise that have it: all of it, or some of its rings. */
  private record Mistake(Refusals.Refused refused, List<KratixPromise> parts) {}

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    Refusals refusals = new Refusals(fleet.program());
    Map<Object, Problem> problems = new LinkedHashMap<>();
    Map<SymbolId, List<KratixPromise>> promises = new LinkedHashMap<>();
    for (KratixPromise part : fleet.placed().kratixPromises()) {
      if (!part.dependencies().isEmpty()) {
        promises.computeIfAbsent(part.promise().id(), _ -> new ArrayList<>()).add(part);
      }
    }
    promises.values().forEach(parts -> promise(parts, refusals, problems));
    for (Content content : fleet.placed().unplaced()) {
      for (Refusals.Refused refused : refused(content.manifests(), refusals)) {
        problems.putIfAbsent(refused.key(), refused.on(List.of()));
      }
    }
    return List.copyOf(problems.values());
  }

  private static void promise(
      List<KratixPromise> parts, Refusals refusals, Map<Object, Problem> problems) {
    Map<Object, Mistake> mistakes = new LinkedHashMap<>();
    for (KratixPromise part : parts) {
      for (Refusals.Refused refused : refused(part.dependencies(), refusals)) {
        mistakes
            .computeIfAbsent(refused.key(), _ -> new Mistake(refused, new ArrayList<>()))
            .parts()
            .add(part);
      }
    }
    mistakes.forEach(
        (key, mistake) -> {
          TreeSet<String> clusters = new TreeSet<>();
          if (mistake.parts().size() < parts.size()) {
            mistake.parts().forEach(part -> clusters.addAll(part.clusters()));
          }
          problems.putIfAbsent(key, mistake.refused().on(List.copyOf(clusters)));
        });
  }

  /** One for each mistake, however many objects of one text have it. */
  private static List<Refusals.Refused> refused(List<Manifest> manifests, Refusals refusals) {
    Map<Object, Refusals.Refused> found = new LinkedHashMap<>();
    manifests.forEach(
        manifest -> refusals.of(manifest).forEach(each -> found.putIfAbsent(each.key(), each)));
    return List.copyOf(found.values());
  }
}
