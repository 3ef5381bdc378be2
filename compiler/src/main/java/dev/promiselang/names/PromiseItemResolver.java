package dev.promiselang.names;

import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Pipeline;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.VersionRange;
import java.util.List;
import java.util.Optional;

/** Resolves the names in the items of one promise. */
final class PromiseItemResolver {

  private final Lookup lookup;
  private final DeclarationResolver declarations;
  private final Declaration.Promise promise;
  private final SymbolId id;
  private final ExpressionResolver expressions;

  PromiseItemResolver(
      Lookup lookup, DeclarationResolver declarations, Declaration.Promise promise) {
    this.lookup = lookup;
    this.declarations = declarations;
    this.promise = promise;
    this.id = new SymbolId(lookup.module().id(), promise.name().text());
    this.expressions = new ExpressionResolver(lookup, Optional.empty());
  }

  /** Items in order: a let is seen by those after it; the kind of the api by all. */
  void resolve(Scope scope) {
    Scope current = scope;
    for (PromiseItem item : promise.items()) {
      if (item instanceof PromiseItem.Api api && !api.kind().isMissing()) {
        Symbol kind = new Symbol.ApiKind(new Symbol.Promise(id, promise), api);
        current = current.with(api.kind().text(), kind);
      }
    }
    for (PromiseItem item : promise.items()) {
      current = item(item, current);
    }
  }

  private Scope item(PromiseItem item, Scope scope) {
    switch (item) {
      case PromiseItem.Version version -> expressions.resolve(version.value(), scope);
      case PromiseItem.On on -> declarations.placement(on.placement(), scope);
      case PromiseItem.Include include -> {
        Symbol included = declarations.use(include.promise(), scope);
        lookup.needs(id, included, include.promise().at());
        range(include.range(), scope);
        declarations.selector(include.condition(), scope);
        expressions.entries(include.patches(), scope);
      }
      case PromiseItem.IncludeMatch match -> match.arms().forEach(arm -> includeArm(arm, scope));
      case PromiseItem.Requires requires -> {
        Symbol required = lookup.promise(requires.promise(), scope);
        lookup.needs(id, required, requires.promise().at());
        range(requires.range(), scope);
        declarations.selector(requires.condition(), scope);
      }
      case PromiseItem.RequiresSlot requires -> {
        lookup.slot(requires.slot(), scope);
        declarations.selector(requires.condition(), scope);
      }
      case PromiseItem.Uses uses -> {
        lookup.promise(uses.promise(), scope);
        range(uses.range(), scope);
      }
      case PromiseItem.UsesExternal uses -> expressions.resolve(uses.version(), scope);
      case PromiseItem.Exclusive exclusive -> lookup.slot(exclusive.slot(), scope);
      case PromiseItem.Conflicts conflicts -> lookup.promise(conflicts.promise(), scope);
      case PromiseItem.Supports supports ->
          declarations.selector(Optional.of(supports.condition()), scope);
      case PromiseItem.Provides provides -> {
        expressions.resolve(provides.name(), scope);
        expressions.resolve(provides.namespace(), scope);
        expressions.resolve(provides.serving(), scope);
      }
      case PromiseItem.Unique unique -> {
        unique.per().ifPresent(lookup::fact);
        expressions.resolve(unique.value(), scope);
      }
      case PromiseItem.Install install -> expressions.entries(install.entries(), scope);
      case PromiseItem.Api api -> api(api, scope);
      case PromiseItem.Configure configure -> configure(configure, scope);
      case PromiseItem.Schedule _, PromiseItem.Missing _ -> {}
      case PromiseItem.Workflow workflow ->
          workflow.pipelines().forEach(pipeline -> pipeline(pipeline, scope));
      case PromiseItem.WorkflowSettings settings -> expressions.entries(settings.entries(), scope);
      case PromiseItem.SplitBy split -> split.facts().forEach(lookup::fact);
      case PromiseItem.Labels labels -> expressions.entries(labels.entries(), scope);
      case PromiseItem.Annotations annotations -> expressions.entries(annotations.entries(), scope);
      case PromiseItem.Change change -> expressions.entries(List.of(change.change()), scope);
      case PromiseItem.Let let -> {
        expressions.types().resolve(let.type(), scope);
        expressions.resolve(let.value(), scope);
        return lookup.bind(let.name(), scope);
      }
    }
    return scope;
  }

  /** Requests are rendered before Kratix chooses a cluster, unless the author names clusters. */
  private void configure(PromiseItem.Configure configure, Scope scope) {
    Scope inside = scope.knowing("request");
    configure.placement().ifPresent(placement -> declarations.placement(placement, scope));
    if (configure.placement().isPresent()) {
      expressions.entries(configure.entries(), inside);
      return;
    }
    expressions.entries(configure.entries(), inside.without("cluster"));
    new ClusterReads(lookup, promise).check(configure);
  }

  private void includeArm(ChoiceArm arm, Scope scope) {
    Symbol included = declarations.arm(arm, scope);
    lookup.needs(id, included, arm.at());
  }

  private void range(Optional<VersionRange> range, Scope scope) {
    range.ifPresent(r -> expressions.resolve(r.bound(), scope));
  }

  private void api(PromiseItem.Api api, Scope scope) {
    expressions.types().annotations(api.annotations(), AnnotationRules.Place.API, scope);
    expressions.entries(api.names(), scope);
    expressions.types().body(api.body(), scope);
  }

  private void pipeline(Pipeline pipeline, Scope scope) {
    List<Entry> fields = pipeline.fields();
    expressions.entries(fields, scope);
    for (Pipeline.Container container : pipeline.containers()) {
      expressions.entries(container.entries(), scope);
    }
    for (Pipeline.Permission permission : pipeline.permissions()) {
      expressions.resolve(permission.verbs(), scope);
      expressions.resolve(permission.resource(), scope);
      expressions.resolve(permission.namespace(), scope);
    }
  }
}
