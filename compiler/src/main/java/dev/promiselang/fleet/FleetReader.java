package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.Value;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the fleet of a program: its facts and every cluster, from wherever it comes. */
public final class FleetReader {

  private final Declaration.Fleet declaration;
  private final Evaluator evaluator;
  private final LoadedModule module;
  private final Problems problems = new Problems();
  private final List<Fact> facts;
  private final SortedMap<String, Value> assumed;
  private final InventoryFindings findings;
  private final LanguageClusters language;
  private final boolean strict;

  private FleetReader(
      Program program, Declaration.Fleet declaration, Evaluator evaluator, LoadedModule module) {
    this.declaration = declaration;
    this.evaluator = evaluator;
    this.module = module;
    FactReader factReader = new FactReader(evaluator, problems);
    this.strict = !StandingPromises.areOpen(program);
    this.facts = program.typing().fleetFacts().map(factReader::read).orElse(List.of());
    this.assumed = AssumedFacts.read(program, facts, evaluator, problems);
    this.findings = new InventoryFindings(facts);
    this.language = new LanguageClusters(facts, evaluator, problems, findings);
  }

  /**
   * The fleet, when the program has one; what evaluation finds goes to the evaluator's problems.
   */
  public static Checked<Optional<Fleet>> read(Program program, Evaluator evaluator) {
    Optional<Symbol.Fleet> symbol =
        program.resolution().all(Symbol.Fleet.class).stream().findFirst();
    if (symbol.isEmpty()) {
      return Checked.of(Optional.empty());
    }
    FleetReader reader =
        new FleetReader(
            program,
            symbol.get().declaration(),
            evaluator,
            program.graph().module(symbol.get().id().module()));
    Fleet fleet = reader.read();
    return reader.problems.with(Optional.of(fleet));
  }

  private Fleet read() {
    List<FleetItem.Destination> blocks = items(FleetItem.Destination.class);
    DestinationReader destinations = new DestinationReader(strict);
    ClusterBuilder builder = new ClusterBuilder(facts, assumed, evaluator, problems, destinations);
    List<Cluster> clusters = new ArrayList<>();
    for (ClusterDraft draft : distinct(drafts())) {
      Optional<Yaml.Mapping> ofFleet =
          draft.source() == ClusterDraft.Source.DESTINATION_YAML
              ? Optional.empty()
              : language.destination(blocks, draft.name());
      clusters.add(builder.build(draft, ofFleet));
    }
    findings.report(problems);
    destinations.report(blocks, declaration.name().at(), problems);
    clusters.sort(Comparator.comparing(Cluster::name));
    PathOverlaps.check(clusters, problems);
    checkFacts(clusters);
    return new Fleet(declaration.name().text(), declaration.name().at(), facts, checks(), clusters);
  }

  private <T extends FleetItem> List<T> items(Class<T> family) {
    return declaration.items().stream().filter(family::isInstance).map(family::cast).toList();
  }

  private List<ClusterDraft> drafts() {
    List<ClusterDraft> drafts = new ArrayList<>();
    for (FleetItem item : declaration.items()) {
      switch (item) {
        case FleetItem.Cluster cluster -> drafts.add(language.read(cluster));
        case FleetItem.ClustersFrom from -> drafts.addAll(inventory(from));
        case FleetItem.Facts _, FleetItem.Destination _ -> {}
      }
    }
    return drafts;
  }

  private List<ClusterDraft> inventory(FleetItem.ClustersFrom from) {
    return module.inventory(from).stream()
        .flatMap(file -> InventoryReader.read(file, facts, problems, findings).stream())
        .toList();
  }

  private List<ClusterDraft> distinct(List<ClusterDraft> drafts) {
    Map<String, ClusterDraft> byName = new TreeMap<>();
    for (ClusterDraft draft : drafts) {
      ClusterDraft first = byName.putIfAbsent(draft.name(), draft);
      if (first != null) {
        problems.add(new DuplicateCluster(draft.name(), draft.at(), first.at()));
      }
    }
    return List.copyOf(byName.values());
  }

  private List<RecordBody.Member.Check> checks() {
    return items(FleetItem.Facts.class).stream()
        .flatMap(facts -> facts.body().members().stream())
        .filter(RecordBody.Member.Check.class::isInstance)
        .map(RecordBody.Member.Check.class::cast)
        .toList();
  }

  private void checkFacts(List<Cluster> clusters) {
    for (RecordBody.Member.Check check : checks()) {
      Map<String, List<Cluster>> violating = new TreeMap<>();
      for (Cluster cluster : clusters) {
        evaluator
            .violated(check, Environment.EMPTY.withCluster(cluster))
            .ifPresent(
                message -> violating.computeIfAbsent(message, _ -> new ArrayList<>()).add(cluster));
      }
      violating.forEach((message, found) -> problems.add(violated(message, check, found)));
    }
  }

  private static ViolatedFactCheck violated(
      String message, RecordBody.Member.Check check, List<Cluster> clusters) {
    return new ViolatedFactCheck(
        message,
        check.at(),
        clusters.getFirst().at(),
        clusters.stream().map(Cluster::name).toList());
  }
}
