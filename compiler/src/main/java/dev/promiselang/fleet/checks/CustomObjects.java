package dev.promiselang.fleet.checks;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.crds.ObjectRefusals;
import dev.promiselang.crds.cel.RuleRefusals;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.imports.ImportedDefinitions;
import dev.promiselang.imports.ImportedObjects;
import dev.promiselang.kubernetes.rules.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    fleet.placed().clusters().forEach(worker::check);
    if (fleet.placed().fleet().isEmpty()) {
      worker.check(fleet.placed().kratixPromises());
    }
    return worker.findings.problems();
  }

  private static final class Worker {

    private final ClusterFindings findings = new ClusterFindings();
    private final Map<List<Manifest>, Parts> parts = new IdentityHashMap<>();
    private final Map<Manifest, Map<CustomDefinition, List<Refusal>>> judged =
        new IdentityHashMap<>();
    private final RuleRefusals rules = new RuleRefusals();
    private final ImportedObjects imported;
    private final ImportedDefinitions known;

    private Worker(FleetUnderCheck fleet) {
      this.imported = new ImportedObjects(fleet.program().graph());
      this.known = new ImportedDefinitions(fleet.program().graph());
    }

    private void check(PlacedCluster placed) {
      Map<Kind, CustomDefinition> installed = new HashMap<>();
      for (Landing landing : placed.landings()) {
        parts(landing.content().manifests()).definitions().forEach(installed::putIfAbsent);
      }
      for (Landing landing : placed.landings()) {
        for (Manifest manifest : parts(landing.content().manifests()).objects()) {
          for (Refusal refusal : refusals(manifest, installed)) {
            CustomObjectRefused problem =
                new CustomObjectRefused(object(manifest), refusal, Optional.of(landing), List.of());
            findings.add(problem.key(), landing.cluster().name(), problem::on);
          }
        }
      }
    }

    private void check(List<KratixPromise> library) {
      Map<Kind, CustomDefinition> installed = new HashMap<>();
      library.forEach(p -> parts(p.dependencies()).definitions().forEach(installed::putIfAbsent));
      for (KratixPromise promise : library) {
        for (Manifest manifest : parts(promise.dependencies()).objects()) {
          for (Refusal refusal : refusals(manifest, installed)) {
            CustomObjectRefused problem =
                new CustomObjectRefused(object(manifest), refusal, Optional.empty(), List.of());
            findings.add(problem.key(), promise.name(), _ -> problem);
          }
        }
      }
    }

    private Parts parts(List<Manifest> manifests) {
      return parts.computeIfAbsent(manifests, Parts::of);
    }

    private InstalledObject object(Manifest manifest) {
      return new InstalledObject(manifest, imported.find(manifest.object()));
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
      List<Refusal> refusals =
          version.map(each -> ObjectRefusals.of(manifest.object(), each)).orElse(List.of());
      return refusals.isEmpty()
          ? version.map(each -> rules.of(manifest.object(), each)).orElse(List.of())
          : refusals;
    }
  }
}
