package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.PromiseModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the content of a promise on a cluster; whoever patches it there must come to the same. */
final class Contents {

  private final ContentRenderer renderer;
  private final ClusterFindings findings;
  private final FactsRead reads;
  private final Map<PatchedScope, Scope.Subject> subjects = new HashMap<>();

  Contents(ContentRenderer renderer, ClusterFindings findings, FactsRead reads) {
    this.reads = reads;
    this.renderer = renderer;
    this.findings = findings;
  }

  /** A choice of arguments with the patches of one item of one scope. */
  private record PatchedScope(Scope.Subject promiseAndItem, Scope.Subject scopes) {}

  Content on(PromiseModel promise, Cluster cluster, Scope scope, List<Arrival> arrivals) {
    List<Arrival> patching = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      if (!arrival.patches().isEmpty() && patching.stream().noneMatch(a -> same(a, arrival))) {
        patching.add(arrival);
      }
    }
    if (patching.isEmpty()) {
      return scope.on(
          cluster,
          new Scope.Subject(promise, promise),
          reads.of(promise),
          environment -> renderer.render(promise, environment, Optional.empty()));
    }
    Content content = patched(promise, cluster, scope, patching.getFirst());
    for (Arrival other : patching.subList(1, patching.size())) {
      compare(promise, cluster, patching.getFirst(), other, content, scope);
    }
    return content;
  }

  private static boolean same(Arrival a, Arrival b) {
    return a.item() == b.item() && a.scope() == b.scope();
  }

  private Content patched(PromiseModel promise, Cluster cluster, Scope scope, Arrival arrival) {
    PatchedScope key =
        new PatchedScope(
            new Scope.Subject(promise, arrival.item()), new Scope.Subject(scope, arrival.scope()));
    Scope.Subject subject =
        subjects.computeIfAbsent(key, _ -> new Scope.Subject(key, arrival.item()));
    var patches = new ContentRenderer.Patches(arrival.patches(), arrival.scope());
    return scope.on(
        cluster,
        subject,
        reads.of(promise),
        environment -> renderer.render(promise, environment, Optional.of(patches)));
  }

  private void compare(
      PromiseModel promise,
      Cluster cluster,
      Arrival first,
      Arrival second,
      Content content,
      Scope scope) {
    Content other = patched(promise, cluster, scope, second);
    ContentDifference.between(content, other)
        .ifPresent(
            difference -> {
              TwoPatches problem =
                  new TwoPatches(promise, first.reason(), second.reason(), difference, List.of());
              findings.add(problem.key(), cluster.name(), problem::on);
            });
  }
}
