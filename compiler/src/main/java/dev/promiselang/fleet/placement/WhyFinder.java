package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.syntax.Placement;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the ways by which a promise could come to a cluster, in placement order. */
final class WhyFinder {

  private final Program program;
  private final PlacedFleet placed;
  private final PlacedCluster on;
  private final PromiseNames names;
  private final Evaluator evaluator;
  private final List<Why.Way> ways = new ArrayList<>();

  WhyFinder(Program program, PlacedFleet placed, Evaluator evaluator, PlacedCluster on) {
    this.program = program;
    this.placed = placed;
    this.on = on;
    this.names = new PromiseNames(program.resolution(), placed.promises());
    this.evaluator = evaluator;
  }

  List<Why.Way> ways(PromiseModel promise) {
    promise
        .own(PromiseItem.On.class)
        .forEach(item -> placedBy(item.at(), item.placement(), List.of()));
    for (LoadedModule module : program.graph().rootModules()) {
      module.tree().declarations().forEach(declaration -> place(declaration, promise));
    }
    placed.promises().all().forEach(includer -> includes(includer, promise));
    return ways;
  }

  private void place(Declaration declaration, PromiseModel promise) {
    if (declaration instanceof Declaration.Place place
        && means(place.promise().promise(), promise)) {
      placedBy(place.at(), place.placement(), List.of());
    } else if (declaration instanceof Declaration.PlaceMatch match) {
      Environment environment = outside();
      for (List<ChoiceArm> arms : chosenBy(match.arms(), promise)) {
        placedBy(arms.getLast().at(), match.placement(), armTerms(arms, environment));
      }
    }
  }

  private boolean means(QualifiedName name, PromiseModel promise) {
    return names.of(name).filter(found -> found.id().equals(promise.id())).isPresent();
  }

  private Environment outside() {
    return Environment.EMPTY.withCluster(on.cluster());
  }

  private void placedBy(Span at, Placement placement, List<Term> arms) {
    List<Term> conditions = new ArrayList<>();
    EvaluatedSelectors.selector(placement).ifPresent(s -> conditions.add(terms(outside()).of(s)));
    conditions.addAll(arms);
    boolean applies =
        new EvaluatedSelectors(evaluator).selects(placement, on.cluster(), Scope.root(evaluator))
            && arms.stream().allMatch(Term::holds);
    ways.add(new Why.Way(at, Optional.empty(), applies, conditions));
  }

  private Terms terms(Environment environment) {
    return new Terms(program.resolution(), new EvaluatedSelectors(evaluator), environment);
  }

  /** For each arm that chooses the promise: the arms before it, which must not hold, and it. */
  private List<List<ChoiceArm>> chosenBy(List<ChoiceArm> arms, PromiseModel promise) {
    List<List<ChoiceArm>> chosen = new ArrayList<>();
    for (int i = 0; i < arms.size(); i++) {
      if (arms.get(i).promise().filter(use -> means(use.promise(), promise)).isPresent()) {
        chosen.add(arms.subList(0, i + 1));
      }
    }
    return chosen;
  }

  private List<Term> armTerms(List<ChoiceArm> arms, Environment environment) {
    List<Term> conditions = new ArrayList<>();
    for (ChoiceArm arm : arms) {
      arm.selector()
          .map(selector -> terms(environment).of(selector))
          .ifPresent(term -> conditions.add(arm == arms.getLast() ? term : not(term)));
    }
    return conditions;
  }

  private static Term not(Term term) {
    return new Term(term.at(), Term.Form.NOT, !term.holds(), List.of(term), Optional.empty());
  }

  private void includes(PromiseModel includer, PromiseModel promise) {
    Optional<Landing> by = on.landing(includer.id());
    for (PromiseItem item : includer.base().items()) {
      if (item instanceof PromiseItem.Include include
          && means(include.promise().promise(), promise)) {
        include(
            include.at(),
            includer,
            by,
            by.map(b -> conditions(include.condition(), inside(b))).orElse(List.of()));
      } else if (item instanceof PromiseItem.IncludeMatch match) {
        for (List<ChoiceArm> arms : chosenBy(match.arms(), promise)) {
          include(
              arms.getLast().at(),
              includer,
              by,
              by.map(b -> armTerms(arms, inside(b))).orElse(List.of()));
        }
      }
    }
  }

  private List<Term> conditions(Optional<Expression> condition, Environment environment) {
    return condition.map(c -> List.of(terms(environment).of(c))).orElse(List.of());
  }

  /** A promise that is not there has no arguments to look at; its includes do not apply. */
  private void include(
      Span at, PromiseModel includer, Optional<Landing> by, List<Term> conditions) {
    boolean applies = by.isPresent() && conditions.stream().allMatch(Term::holds);
    ways.add(new Why.Way(at, Optional.of(includer), applies, conditions));
  }

  private Environment inside(Landing landing) {
    Environment environment = outside();
    for (Parameter parameter : landing.promise().base().parameters()) {
      Setting setting = landing.arguments().get(parameter.name().text());
      if (setting != null) {
        environment = environment.with(parameter.name(), setting.value());
      }
    }
    for (PromiseItem.Let let : landing.promise().items(PromiseItem.Let.class)) {
      environment = environment.with(let.name(), evaluator.evaluate(let.value(), environment));
    }
    return environment;
  }
}
