package dev.promiselang.eval;

import dev.promiselang.FrontEnd;
import dev.promiselang.ReportText;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.kratix.CrdSchemas;
import dev.promiselang.eval.builtins.Builtins;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.syntax.Placement;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A program through the whole front end and the evaluator, told as text: the value of every let,
 * what every promise installs on each cluster of the fleet, and all problems.
 */
final class Evaluation {

  private final StringBuilder text = new StringBuilder();
  private final Problems problems = new Problems();
  private final ModuleGraph graph;

  private Evaluation(ModuleGraph graph) {
    this.graph = graph;
  }

  static String tell(MemorySources sources) {
    FrontEnd front = FrontEnd.of(sources);
    Evaluation evaluation = new Evaluation(front.graph());
    evaluation.problems.addAll(front.problems());
    if (evaluation.problems.sound()) {
      evaluation.run(new Program(front.graph(), front.resolution(), front.typing()));
    }
    String reports = ReportText.of(front.graph().sources(), evaluation.problems.all());
    return evaluation.text + (reports.isEmpty() ? "" : reports + "\n");
  }

  private void run(Program program) {
    Evaluator evaluator = new Evaluator(program, new Builtins(new CrdSchemas()), problems);
    evaluator.lets();
    for (Symbol.Let let : program.resolution().all(Symbol.Let.class)) {
      Value value = evaluator.evaluate(let.declaration().value(), Environment.EMPTY);
      if (graph.module(let.id().module()).inRoot()) {
        text.append(let.name()).append(" = ").append(ValueWords.of(value)).append('\n');
      }
    }
    List<Environment> clusters = clusters(program, evaluator);
    for (Symbol.Promise promise : program.resolution().all(Symbol.Promise.class)) {
      clusters.forEach(cluster -> install(promise.declaration(), cluster, evaluator));
    }
  }

  private void install(Declaration.Promise promise, Environment cluster, Evaluator evaluator) {
    Environment environment = cluster;
    for (Parameter parameter : promise.parameters()) {
      Value value = evaluator.evaluate(parameter.defaultValue().orElseThrow(), Environment.EMPTY);
      environment = environment.with(parameter.name(), value);
    }
    List<Rendered> resources = List.of();
    for (PromiseItem item : promise.items()) {
      resources =
          switch (item) {
            case PromiseItem.Install install ->
                evaluator.resources(install.entries(), environment, resources);
            case PromiseItem.Change change ->
                evaluator.patch(List.of(change.change()), environment, resources);
            default -> resources;
          };
    }
    String where =
        cluster.cluster().map(facts -> " on " + ValueWords.of(facts.fact("name"))).orElse("");
    text.append("# ").append(promise.name()).append(where).append('\n');
    promise.items().forEach(item -> lands(item, cluster, evaluator));
    for (Rendered resource : resources) {
      if (!resource.object().hasFailed()) {
        text.append("---\n")
            .append(YamlWriter.write(Lowering.toYaml(resource.object(), resource.at(), problems)));
      }
    }
  }

  private void lands(PromiseItem item, Environment cluster, Evaluator evaluator) {
    if (item instanceof PromiseItem.On on
        && on.placement().target() instanceof Placement.Target.Clusters clusters) {
      Value lands = evaluator.evaluate(clusters.selector(), cluster);
      text.append("lands: ").append(ValueWords.of(lands)).append('\n');
    }
  }

  private List<Environment> clusters(Program program, Evaluator evaluator) {
    List<Environment> clusters = new ArrayList<>();
    for (LoadedModule module : graph.rootModules()) {
      for (Declaration declaration : module.tree().declarations()) {
        if (declaration instanceof Declaration.Fleet fleet) {
          fleet.items().stream()
              .filter(FleetItem.Cluster.class::isInstance)
              .map(FleetItem.Cluster.class::cast)
              .forEach(cluster -> clusters.add(cluster(cluster, program, evaluator)));
        }
      }
    }
    return clusters.isEmpty() ? List.of(Environment.EMPTY) : clusters;
  }

  private static Environment cluster(
      FleetItem.Cluster cluster, Program program, Evaluator evaluator) {
    Value.Mapping written = evaluator.record(cluster.facts(), Environment.EMPTY);
    Type shape = new Type.Record(program.typing().fleetFacts().orElseThrow());
    Value facts = evaluator.conform(written, shape, cluster.name().at());
    return Environment.EMPTY.withCluster(
        fact ->
            fact.equals("name")
                ? Value.of(cluster.name().text())
                : facts instanceof Value.Mapping known
                    ? known.get(fact).orElse(new Value.Absent())
                    : new Value.Failed());
  }
}
