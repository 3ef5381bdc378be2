package dev.promiselang.verify;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.FleetView;
import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.Rendered;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.Content;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.placement.Trials;
import dev.promiselang.names.SymbolId;
import dev.promiselang.types.RecordShape;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Answers what tests and policies ask, from the fleet as it has been placed. */
final class PlacedFleetView implements FleetView {

  private final PlacedFleet placed;
  private final Evaluator evaluator;
  private final Optional<RecordShape> shape;
  private final Trials trials;
  private final Map<Content, List<Value>> objects = new IdentityHashMap<>();

  PlacedFleetView(Program program, PlacedFleet placed, Evaluator evaluator) {
    this.placed = placed;
    this.evaluator = evaluator;
    this.shape = program.typing().cluster();
    this.trials = new Trials(evaluator);
  }

  @Override
  public Value clusters() {
    return new Value.ListOf(
        placed.clusters().stream().map(cluster -> value(cluster.cluster())).toList());
  }

  @Override
  public Value clusters(SymbolId promise) {
    return new Value.ListOf(
        placed.landings(promise).stream().map(landing -> value(landing.cluster())).toList());
  }

  /** What libraries take for granted is known of a cluster too. */
  private Value value(Cluster cluster) {
    Map<String, Value> facts = new TreeMap<>(cluster.assumed());
    facts.putAll(cluster.facts());
    facts.put("name", Value.of(cluster.name()));
    return new Value.Mapping(shape, facts);
  }

  @Override
  public Value configure(SymbolId promise, Value request, Question question) {
    PromiseModel model = placed.promises().get(promise);
    return objects(
        trials.configure(
            model, trials.arguments(model, question.arguments(), question.environment()), request));
  }

  @Override
  public Value install(SymbolId promise, Value cluster, Question question) {
    PromiseModel model = placed.promises().get(promise);
    return objects(
        trials.install(
            model,
            trials.arguments(model, question.arguments(), question.environment()),
            fact -> fact((Value.Mapping) cluster, fact, question)));
  }

  /** A fact that the cluster of a test lacks may be one that libraries take for granted. */
  private Value fact(Value.Mapping cluster, String fact, Question question) {
    return cluster
        .get(fact)
        .or(
            () ->
                placed.clusters().stream()
                    .findFirst()
                    .map(any -> any.cluster().assumed().get(fact)))
        .orElseGet(() -> evaluator.fail(new FactNotGiven(question.at(), fact)));
  }

  private static Value objects(List<Rendered> rendered) {
    return rendered.stream().anyMatch(resource -> resource.object().hasFailed())
        ? new Value.Failed()
        : new Value.ListOf(
            rendered.stream()
                .map(resource -> Lowering.toYaml(resource.object(), resource.at(), new Problems()))
                .map(Lowering::fromYaml)
                .toList());
  }

  @Override
  public Value has(Value cluster, SymbolId promise, Question question) {
    return of(cluster, question, found -> Value.of(found.landing(promise).isPresent()));
  }

  @Override
  public Value arguments(Value cluster, SymbolId promise, Question question) {
    return of(
        cluster,
        question,
        found ->
            found
                .landing(promise)
                .map(PlacedFleetView::arguments)
                .orElseGet(
                    () ->
                        evaluator.fail(
                            new NotOnCluster(
                                question.at(),
                                placed.promises().get(promise).name(),
                                found.cluster().name()))));
  }

  private static Value arguments(Landing landing) {
    Map<String, Value> values = new TreeMap<>();
    landing.arguments().forEach((name, setting) -> values.put(name, setting.value()));
    return Value.Mapping.of(values);
  }

  @Override
  public Value objects(Value cluster, Question question) {
    return of(
        cluster,
        question,
        found ->
            new Value.ListOf(
                found.landings().stream()
                    .flatMap(landing -> objects(landing.content()).stream())
                    .toList()));
  }

  /** Clusters that agree on a content share its objects. */
  private List<Value> objects(Content content) {
    return objects.computeIfAbsent(
        content,
        _ -> content.manifests().stream().map(Manifest::object).map(Lowering::fromYaml).toList());
  }

  /** The answer about a cluster, which must be one of the fleet. */
  private Value of(Value cluster, Question question, Function<PlacedCluster, Value> answer) {
    String name =
        ((Value.Mapping) cluster).get("name").orElseThrow() instanceof Value.Text(String text)
            ? text
            : "";
    return placed
        .cluster(name)
        .map(answer)
        .orElseGet(
            () ->
                evaluator.fail(
                    new ClusterNotInFleet(
                        question.at(),
                        name,
                        placed.clusters().stream().map(c -> c.cluster().name()).toList())));
  }
}
