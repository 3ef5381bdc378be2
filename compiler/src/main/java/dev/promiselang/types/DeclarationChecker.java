package dev.promiselang.types;

import dev.promiselang.imports.LoadedModule;
import dev.promiselang.names.Symbol;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Placement;
import dev.promiselang.syntax.PromiseUse;
import dev.promiselang.syntax.VersionRange;
import dev.promiselang.types.Context.Asking;
import java.util.List;
import java.util.Optional;

/** The declarations of one module. */
final class DeclarationChecker {

  private final Checking checking;
  private final LoadedModule module;
  private final Context context;
  private final ExpressionChecker expressions;
  private final BodyChecker bodies;

  DeclarationChecker(Checking checking, LoadedModule module) {
    this.checking = checking;
    this.module = module;
    this.context = checking.context(module.id());
    this.expressions = checking.expressions();
    this.bodies = new BodyChecker(checking);
  }

  void check() {
    module.declarations().forEach(this::check);
  }

  /** Tests and policies, when the promises that they ask about are known. */
  void checkAssertions() {
    AssertionChecker assertions = new AssertionChecker(checking);
    for (Declaration declaration : module.declarations()) {
      switch (declaration) {
        case Declaration.Test test -> {
          assertions.check(test.body(), context.asking(Asking.TEST));
          if (test.fails().isEmpty()) {
            assertions.some(test.title(), "test", test.body());
          }
        }
        case Declaration.Policy policy -> {
          assertions.check(policy.body(), context.asking(Asking.POLICY));
          assertions.some(policy.title(), "policy", policy.body());
        }
        default -> {}
      }
    }
  }

  private SymbolId id(Name name) {
    return new SymbolId(module.id(), name.text());
  }

  private void check(Declaration declaration) {
    switch (declaration) {
      case Declaration.Let let -> checking.declarations.let(new Symbol.Let(id(let.name()), let));
      case Declaration.Function function ->
          checking.declarations.function(new Symbol.Function(id(function.name()), function));
      case Declaration.RecordType type -> {
        Type read = checking.reader.ofSymbol(new Symbol.RecordType(id(type.name()), type));
        Optional<RecordShape> shape =
            read instanceof Type.Record(RecordShape s) ? Optional.of(s) : Optional.empty();
        annotations(type.annotations());
        bodies.check(type.body(), shape, context);
      }
      case Declaration.TypeAlias alias -> {
        annotations(alias.annotations());
        checking.reader.ofSymbol(new Symbol.TypeAlias(id(alias.name()), alias));
      }
      case Declaration.Group group -> selector(Optional.of(group.selector()));
      case Declaration.NeedsFacts needs ->
          bodies.check(needs.facts(), checking.facts(module.id()), context);
      case Declaration.Fleet fleet when checking.graph.fleet().orElse(fleet) == fleet ->
          fleet(fleet);
      case Declaration.Fleet _ -> {}
      case Declaration.Promise promise ->
          new PromiseChecker(checking, this, promise, context).check();
      case Declaration.DerivedPromise derived -> {
        use(derived.base(), context);
        expressions.entries().blocks().patches(derived.patches(), context);
      }
      case Declaration.Place place -> {
        use(place.promise(), context);
        placement(place.placement());
        expressions.entries().blocks().patches(place.patches(), context);
      }
      case Declaration.PlaceMatch match -> {
        placement(match.placement());
        arms(match.arms(), context);
      }
      case Declaration.Slot _,
          Declaration.Split _,
          Declaration.Policy _,
          Declaration.UsePolicies _,
          Declaration.Test _,
          Declaration.Accept _,
          Declaration.Assume _,
          Declaration.Store _,
          Declaration.Missing _ -> {}
    }
  }

  private void annotations(List<Annotation> annotations) {
    AnnotationChecker checker = new AnnotationChecker(checking);
    checker.once(annotations);
    checker.values(annotations, context);
  }

  void selector(Optional<Expression> selector) {
    SelectorChecker.ofCondition(checking).check(selector, context);
  }

  void placement(Placement placement) {
    if (placement.target() instanceof Placement.Target.Clusters clusters) {
      SelectorChecker.ofPlacement(checking).check(clusters.selector(), context);
    }
  }

  /** Arguments of a promise: those not set keep their default or are set elsewhere. */
  void use(PromiseUse use, Context where) {
    Optional<OpenParameters> open = OpenParameters.of(checking.resolution, use.promise());
    if (open.isEmpty()) {
      use.arguments().forEach(argument -> expressions.infer(argument.value(), where));
      return;
    }
    new ArgumentChecker(expressions)
        .check(
            use.at(),
            use.arguments(),
            open.get().parameters(),
            ArgumentChecker.Callee.ofPromise(
                use.promise().last().text(), open.get().declaredAt(), open.get().set()),
            where);
  }

  void range(Optional<VersionRange> range) {
    range.ifPresent(
        r -> {
          switch (Literals.bare(r.bound())) {
            case Expression.Range(var _, var from, var to) -> {
              from.ifPresent(this::version);
              to.ifPresent(this::version);
            }
            case Expression.ListLiteral list ->
                expressions.check(list, Expected.of(Type.ListOf.of(new Type.Version())), context);
            default -> version(r.bound());
          }
        });
  }

  private void version(Expression bound) {
    expressions.check(bound, Expected.of(new Type.Version()), context);
  }

  void arms(List<ChoiceArm> arms, Context where) {
    for (ChoiceArm arm : arms) {
      selector(arm.selector());
      arm.promise().ifPresent(use -> use(use, where));
      range(arm.range());
      expressions.entries().blocks().patches(arm.patches(), where);
    }
  }

  private void fleet(Declaration.Fleet fleet) {
    Optional<RecordShape> shape = checking.fleetFacts();
    for (FleetItem item : fleet.items()) {
      switch (item) {
        case FleetItem.Facts body -> bodies.check(body.body(), shape, context);
        case FleetItem.Destination destination ->
            expressions.entries().free(destination.at(), destination.entries(), context);
        case FleetItem.ClustersFrom _ -> {}
        case FleetItem.Cluster cluster -> {
          shape.ifPresent(
              s ->
                  expressions
                      .entries()
                      .record(
                          cluster.name().at(),
                          cluster.facts(),
                          s,
                          Expected.of(new Type.Record(s)),
                          context));
          cluster
              .destinations()
              .forEach(
                  destination ->
                      expressions.entries().free(destination.at(), destination.entries(), context));
        }
      }
    }
  }
}
