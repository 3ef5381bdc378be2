package dev.promiselang.fleet.checks;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.crds.ObjectRefusals;
import dev.promiselang.crds.cel.RuleRefusals;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.refusals.Refusals;
import dev.promiselang.imports.ImportedDefinitions;
import dev.promiselang.kubernetes.rules.Refusal;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every custom resource is as the CRD on its cluster asks for; where that comes with opaque
 * content, as the only CRD of its kind in the program does. In a library all objects stand beside
 * each other.
 */
final class CustomObjects implements FleetCheck {

  private record Kind(String group, String name) {}

  /** What contents bring, found once for all clusters that share them. */
  private record Parts(Map<Kind, CustomDefinition> definitions, List<Manifest> objects) {

    static Parts of(List<Manifest> manifests) {
      Map<Kind, CustomDefinition> definitions = new HashMap<>();
      List<Manifest> objects = new ArrayList<>();
      for (Manifest manifest : manifests) {
        if (!BuiltinGroups.contains(manifest.group())) {
          objects.add(manifest);
        }
        CustomDefinition.of(manifest.object())
            .ifPresent(found -> definitions.put(new Kind(found.group(), found.kind()), found));
      }
      return new Parts(definitions, List.copyOf(objects));
    }
  }

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    Worker worker = new Worker(fleet);
    PlacedFleet placed = fleet.placed();
    placed.clusters().forEach(worker::check);
    placed.unplaced().forEach(content -> worker.check(List.of(content.manifests())));
    if (placed.fleet().isEmpty()) {
      worker.check(placed.kratixPromises().stream().map(KratixPromise::dependencies).toList());
    }
    return worker.problems();
  }

  private static final class Worker {

    private final Map<Object, Mistake> mistakes = new LinkedHashMap<>();
    private final Map<Span, Set<String>> clusters = new HashMap<>();
    private final Map<List<Manifest>, Parts> parts = new IdentityHashMap<>();
    private final Map<Manifest, Map<CustomDefinition, List<Refusal>>> judged =
        new IdentityHashMap<>();
    private final RuleRefusals rules = new RuleRefusals();
    private final Refusals refusals;
    private final ImportedDefinitions known;

    /** A mistake, and the clusters that would find it. */
    private record Mistake(Refusals.Refused refused, TreeSet<String> on) {}

    private Worker(FleetUnderCheck fleet) {
      this.refusals = new Refusals(fleet.program());
      this.known = new ImportedDefinitions(fleet.program().graph());
    }

    /** The clusters are told where only some of those that have the object find the mistake. */
    private List<Problem> problems() {
      return mistakes.values().stream()
          .map(
              mistake -> {
                Span object = mistake.refused().manifest().at();
                boolean everywhere =
                    mistake.on().size() == clusters.getOrDefault(object, Set.of()).size();
                return mistake.refused().on(everywhere ? List.of() : List.copyOf(mistake.on()));
              })
          .toList();
    }

    private void check(PlacedCluster placed) {
      check(
          placed.landings().stream().map(landing -> landing.content().manifests()).toList(),
          Optional.of(placed.cluster().name()));
    }

    private void check(List<List<Manifest>> contents) {
      check(contents, Optional.empty());
    }

    /** Checks what stands beside each other. */
    private void check(List<List<Manifest>> contents, Optional<String> cluster) {
      Map<Kind, CustomDefinition> installed = new HashMap<>();
      contents.forEach(each -> parts(each).definitions().forEach(installed::putIfAbsent));
      for (List<Manifest> content : contents) {
        for (Manifest manifest : parts(content).objects()) {
          cluster.ifPresent(
              name -> clusters.computeIfAbsent(manifest.at(), _ -> new HashSet<>()).add(name));
          for (Refusal refusal : refusals(manifest, installed)) {
            Refusals.Refused refused = refusals.at(manifest, refusal);
            Mistake mistake =
                mistakes.computeIfAbsent(refused.key(), _ -> new Mistake(refused, new TreeSet<>()));
            cluster.ifPresent(mistake.on()::add);
          }
        }
      }
    }

    private Parts parts(List<Manifest> manifests) {
      return parts.computeIfAbsent(manifests, Parts::of);
    }

    private List<Refusal> refusals(Manifest manifest, Map<Kind, CustomDefinition> installed) {
      return Optional.ofNullable(installed.get(new Kind(manifest.group(), manifest.kind())))
          .or(
              () ->
                  known
                      .find(manifest.apiVersion(), manifest.kind())
                      .map(ImportedDefinitions.Defined::definition))
          .map(
              definition ->
                  judged
                      .computeIfAbsent(manifest, _ -> new IdentityHashMap<>())
                      .computeIfAbsent(definition, _ -> refusals(manifest, definition)))
          .orElse(List.of());
    }

    /** Rules look only at what is otherwise as it should be. */
    private List<Refusal> refusals(Manifest manifest, CustomDefinition definition) {
      Optional<CustomDefinition.Version> version = definition.version(manifest.apiVersion());
      List<Refusal> refused =
          version.map(each -> ObjectRefusals.of(manifest.object(), each)).orElse(List.of());
      return refused.isEmpty()
          ? version.map(each -> rules.of(manifest.object(), each)).orElse(List.of())
          : refused;
    }
  }
}
