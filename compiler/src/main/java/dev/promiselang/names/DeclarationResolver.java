package dev.promiselang.names;

import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.syntax.Placement;
import dev.promiselang.syntax.PromiseUse;
import java.util.List;
import java.util.Optional;

/** Resolves the names in the declarations of one module. */
final class DeclarationResolver {

  private final Lookup lookup;

  DeclarationResolver(Lookup lookup) {
    this.lookup = lookup;
  }

  void resolve(List<Declaration> declarations, Scope scope) {
    declarations.forEach(declaration -> resolve(declaration, scope));
  }

  private ExpressionResolver expressions(Name within) {
    return new ExpressionResolver(
        lookup, Optional.of(new SymbolId(lookup.module().id(), within.text())));
  }

  private ExpressionResolver expressions() {
    return new ExpressionResolver(lookup, Optional.empty());
  }

  private void resolve(Declaration declaration, Scope scope) {
    switch (declaration) {
      case Declaration.Let let -> {
        ExpressionResolver inside = expressions(let.name());
        inside.types().resolve(let.type(), scope);
        inside.resolve(let.value(), scope);
      }
      case Declaration.Function function -> function(function, scope);
      case Declaration.RecordType type -> {
        ExpressionResolver inside = expressions(type.name());
        inside.types().annotations(type.annotations(), AnnotationRules.Place.TYPE, scope);
        inside.types().body(type.body(), scope);
      }
      case Declaration.TypeAlias alias -> {
        ExpressionResolver inside = expressions(alias.name());
        inside.types().annotations(alias.annotations(), AnnotationRules.Place.TYPE, scope);
        inside.types().resolve(alias.type(), scope);
      }
      case Declaration.Group group ->
          expressions(group.name()).resolve(group.selector(), scope.inSelector());
      case Declaration.Slot _ -> {}
      case Declaration.NeedsFacts needs -> expressions().types().facts(needs.facts(), scope);
      case Declaration.Fleet fleet -> fleet.items().forEach(item -> fleetItem(item, scope));
      case Declaration.Promise promise -> promise(promise, scope);
      case Declaration.DerivedPromise derived -> {
        Symbol base = use(derived.base(), scope);
        lookup.needs(
            new SymbolId(lookup.module().id(), derived.name().text()), base, derived.base().at());
        expressions().entries(derived.patches(), scope.knowing("cluster"));
      }
      case Declaration.Place place -> {
        use(place.promise(), scope);
        placement(place.placement(), scope);
        expressions().entries(place.patches(), scope.knowing("cluster"));
      }
      case Declaration.PlaceMatch match -> {
        placement(match.placement(), scope);
        match.arms().forEach(arm -> arm(arm, scope));
      }
      case Declaration.Split split -> {
        lookup.promise(split.promise(), scope);
        split.facts().forEach(lookup::fact);
      }
      case Declaration.Policy policy ->
          expressions().entries(policy.body(), scope.knowing("clusters"));
      case Declaration.UsePolicies use -> lookup.policies(use.module(), scope);
      case Declaration.Test test -> {
        test.fails().flatMap(UnexpectableReport::check).ifPresent(lookup.problems::add);
        expressions().entries(test.body(), scope.knowing("clusters"));
      }
      case Declaration.Accept _,
          Declaration.Assume _,
          Declaration.Store _,
          Declaration.Missing _ -> {}
    }
  }

  private void function(Declaration.Function function, Scope scope) {
    ExpressionResolver inside = expressions(function.name());
    Scope body = scope;
    for (Parameter parameter : function.parameters()) {
      expressions().types().resolve(parameter.type(), scope);
      inside.resolve(parameter.defaultValue(), scope);
      body = lookup.bind(parameter.name(), body);
    }
    inside.types().resolve(function.result(), scope);
    inside.resolve(function.body(), body);
  }

  private void promise(Declaration.Promise promise, Scope scope) {
    ExpressionResolver inside = expressions();
    Scope items = scope.knowing("cluster");
    for (Parameter parameter : promise.parameters()) {
      inside.types().resolve(parameter.type(), scope);
      inside.resolve(parameter.defaultValue(), scope);
      items = lookup.bindParameter(parameter.name(), items);
    }
    inside.types().annotations(promise.annotations(), AnnotationRules.Place.PROMISE, scope);
    new PromiseItemResolver(lookup, this, promise).resolve(items);
  }

  private void fleetItem(FleetItem item, Scope scope) {
    switch (item) {
      case FleetItem.Facts facts -> expressions().types().facts(facts.body(), scope);
      case FleetItem.Destination destination ->
          expressions().entries(destination.entries(), scope.knowing("name"));
      case FleetItem.ClustersFrom from ->
          expressions().entries(from.mapping(), scope.knowing("labels"));
      case FleetItem.Cluster cluster -> {
        expressions().entries(cluster.facts(), scope);
        cluster.destinations().forEach(destination -> fleetItem(destination, scope));
      }
    }
  }

  /** The promise and its arguments; the arguments may read the cluster. */
  Symbol use(PromiseUse use, Scope scope) {
    Scope arguments = scope.knowing("cluster");
    use.arguments().forEach(argument -> expressions().argument(argument, arguments));
    return lookup.promise(use.promise(), scope);
  }

  /** The promise that an arm chooses, unknown when it skips. */
  Symbol arm(ChoiceArm arm, Scope scope) {
    selector(arm.selector(), scope);
    arm.range().ifPresent(range -> expressions().resolve(range.bound(), scope));
    expressions().entries(arm.patches(), scope.knowing("cluster"));
    return arm.promise().map(use -> use(use, scope)).orElse(new Symbol.Unknown());
  }

  void selector(Optional<Expression> selector, Scope scope) {
    expressions().resolve(selector, scope.inSelector());
  }

  void placement(Placement placement, Scope scope) {
    switch (placement.target()) {
      case Placement.Target.EveryCluster _,
          Placement.Target.NamedCluster _,
          Placement.Target.Missing _ -> {}
      case Placement.Target.Clusters clusters -> selector(Optional.of(clusters.selector()), scope);
      case Placement.Target.OneCluster one -> {
        one.per().ifPresent(lookup::fact);
        selector(one.selector(), scope);
      }
      case Placement.Target.SomeClusters some -> {
        some.spreadOver().ifPresent(lookup::fact);
        selector(some.selector(), scope);
      }
      case Placement.Target.EachCluster each -> selector(each.selector(), scope);
    }
  }
}
