package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.eval.ClusterFacts;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.Fact;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.fleet.placement.EvaluatedSelectors;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds out whether a cluster could exist that predicates over selectors hold for. */
public final class Analyser {

  private final Resolution resolution;
  private final Evaluator evaluator;
  private final Fleet fleet;
  private final EvaluatedSelectors selectors;
  private final List<RecordBody.Member.Check> checks;

  public Analyser(Program program, Fleet fleet, Evaluator evaluator) {
    this.resolution = program.resolution();
    this.evaluator = evaluator;
    this.fleet = fleet;
    this.selectors = new EvaluatedSelectors(evaluator);
    this.checks = fleet.checks().stream().filter(this::understood).toList();
  }

  /** A check that is not understood is not assumed: more may seem possible, never less. */
  private boolean understood(RecordBody.Member.Check check) {
    return mentions(List.of(check.condition())).understood();
  }

  private Mentions mentions(List<Expression> expressions) {
    Mentions mentions = new Mentions(resolution, evaluator);
    expressions.forEach(mentions::add);
    return mentions;
  }

  /** Whether a selector reads facts only: no parameters, and no lets of a promise. */
  public boolean isClosed(Expression selector) {
    return isClosed(selector, Set.of());
  }

  private boolean isClosed(Node node, Set<Name> bound) {
    if (node instanceof Expression.Reference reference
        && resolution.of(reference) instanceof Symbol.Variable(Name declaration)) {
      return bound.contains(declaration);
    }
    Set<Name> inside = bound;
    if (node instanceof Expression.Quantifier quantifier) {
      inside = new HashSet<>(bound);
      inside.add(quantifier.variable());
    }
    Set<Name> known = inside;
    return Children.of(node).stream().allMatch(child -> isClosed(child, known));
  }

  public boolean holds(Expression selector, ClusterFacts facts) {
    return selectors.holds(selector, Environment.EMPTY.withCluster(facts));
  }

  /** Looks for a cluster; the predicate may read facts through these selectors only. */
  public Possibility find(List<Expression> read, Predicate<ClusterFacts> predicate) {
    return find(read, predicate, Set.of());
  }

  /** Looks for a cluster that is none of those of the fleet. */
  Possibility findNew(List<Expression> read, Predicate<ClusterFacts> predicate) {
    return find(
        read, predicate, fleet.clusters().stream().map(Cluster::name).collect(Collectors.toSet()));
  }

  private Possibility find(
      List<Expression> read, Predicate<ClusterFacts> predicate, Set<String> otherNames) {
    if (!read.stream().allMatch(this::isClosed)) {
      return new Possibility.NotAnalysed();
    }
    Mentions mentions = mentions(read);
    checks.forEach(check -> mentions.add(check.condition()));
    if (!mentions.understood()) {
      return new Possibility.NotAnalysed();
    }
    return new Search(fact -> domain(fact, mentions, otherNames))
        .find(facts -> predicate.test(facts) && mayExist(facts));
  }

  private Optional<List<Value>> domain(String fact, Mentions mentions, Set<String> otherNames) {
    Optional<Type> type = fleet.fact(fact).map(Fact::type);
    return type.isPresent()
        ? Domain.of(type.get(), mentions.of(fact))
        : Domain.of(Type.Text.PLAIN, mentions.of(fact)).map(names -> without(names, otherNames));
  }

  private static List<Value> without(List<Value> names, Set<String> taken) {
    return names.stream()
        .filter(name -> !(name instanceof Value.Text(String text) && taken.contains(text)))
        .toList();
  }

  private boolean mayExist(ClusterFacts facts) {
    Environment environment = Environment.EMPTY.withCluster(facts);
    return checks.stream().allMatch(check -> evaluator.violated(check, environment).isEmpty());
  }
}
