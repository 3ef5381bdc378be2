package dev.promiselang.types;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.names.Resolution;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the checkers of one run share: the inputs, and the tables that they fill. */
final class Checking {

  final ModuleGraph graph;
  final Resolution resolution;
  final Signatures signatures;
  final Problems problems = new Problems();
  final Facts<Expression, Type> types = new Facts<>();
  private final Facts<Expression, Typing.Target> targets = new Facts<>();
  final Facts<Node, Type> declared = new Facts<>();
  final Facts<Name, Type> variables = new Facts<>();
  final OfferedKinds offered;
  final KindShapes kinds;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  final TypeReader reader;
  final Declarations declarations;
  final Requests requests;
  private final Map<SourceId, RecordShape> factsByModule = new HashMap<>();
  private final Map<Optional<RecordShape>, RecordShape> clusters = new HashMap<>();
  private Optional<RecordShape> fleetFacts = Optional.empty();

  Checking(ModuleGraph graph, Resolution resolution, Signatures signatures) {
    this.graph = graph;
    this.resolution = resolution;
    this.signatures = signatures;
    this.offered = new OfferedKinds(graph);
    this.reader = new TypeReader(this);
    this.declarations = new Declarations(this);
    this.requests = new Requests(this);
    this.kinds = new KindShapes(this);
  }

  /** Work that waits until the types around it are read. */
  void later(Runnable work) {
    waiting.add(work);
  }

  /** Does what waits, and what that makes wait. */
  void finish() {
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
    }
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  /** Sees to it that the value of an expression is made to conform when it is evaluated. */
  void target(Expression expression, Type type, Optional<Label> because) {
    targets.put(expression, new Typing.Target(type, because));
  }

  void fleetFacts(RecordShape shape) {
    fleetFacts = Optional.of(shape);
  }

  Optional<RecordShape> fleetFacts() {
    return fleetFacts;
  }

  void facts(SourceId module, RecordShape shape) {
    factsByModule.put(module, shape);
  }

  /** The facts that the expressions of a module see. */
  Optional<RecordShape> facts(SourceId id) {
    LoadedModule module = graph.module(id);
    return module.inRoot() && fleetFacts.isPresent()
        ? fleetFacts
        : Optional.ofNullable(factsByModule.get(id));
  }

  /** The shape of a cluster that has these facts, the same one whenever it is asked for. */
  RecordShape cluster(Optional<RecordShape> facts) {
    return clusters.computeIfAbsent(facts, ClusterShape::of);
  }

  Context context(SourceId module) {
    return Context.of(facts(module));
  }

  ExpressionChecker expressions() {
    return new ExpressionChecker(this);
  }

  Typing typing() {
    return new Typing(
        types,
        targets,
        declared,
        new Typing.Shapes(
            fleetFacts,
            fleetFacts.map(facts -> cluster(Optional.of(facts))),
            requests.all(),
            kinds));
  }
}
