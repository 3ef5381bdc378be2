package dev.promiselang.eval;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.imports.ImportTarget;
import dev.promiselang.names.Symbol;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.RecordShape;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values that names stand for. */
final class References {

  static final String CLUSTER = "cluster";
  static final String CLUSTERS = "clusters";
  static final String NAME = "name";
  static final String OLD = "old";

  private final Run run;
  private final Map<SymbolId, Value> lets = new HashMap<>();
  private final Map<ImportTarget.Manifests, Value> manifests = new IdentityHashMap<>();

  References(Run run) {
    this.run = run;
  }

  Value of(Expression.Reference reference, Environment environment) {
    return of(run.resolution.of(reference), reference, environment);
  }

  /** The value of what a name means; the expression says where. */
  Value of(Symbol symbol, Expression written, Environment environment) {
    return switch (symbol) {
      case Symbol.Let let -> let(let);
      case Symbol.Variable(var declaration) ->
          environment.lookup(declaration).orElseThrow(() -> unbound(declaration.text(), written));
      case Symbol.Special(String word) -> special(word, written, environment);
      case Symbol.Fact(String name, var _) -> fact(name, written, environment);
      case Symbol.ClusterName _ -> fact(NAME, written, environment);
      case Symbol.Field(var declaration) -> field(declaration.text(), written, environment);
      case Symbol.Group(var _, var declaration) ->
          run.expressions.evaluate(declaration.selector(), environment.onlyCluster());
      case Symbol.TextAlias(var file) -> Value.of(file.text());
      case Symbol.ManifestsAlias(var target) ->
          manifests.computeIfAbsent(target, References::objects);
      case Symbol.Unknown _ -> Findings.FAILED;
      case Symbol.Function _,
          Symbol.RecordType _,
          Symbol.TypeAlias _,
          Symbol.Slot _,
          Symbol.Promise _,
          Symbol.DerivedPromise _,
          Symbol.Fleet _,
          Symbol.ApiKind _,
          Symbol.BuiltinType _,
          Symbol.Kind _,
          Symbol.KindPart _,
          Symbol.ModuleAlias _,
          Symbol.KubernetesAlias _ ->
          throw new CompilerBug("what is named at " + written.at() + " has no value");
    };
  }

  private static Value objects(ImportTarget.Manifests target) {
    return new Value.ListOf(
        target.documents().stream()
            .map(YamlDocument::root)
            .filter(root -> !(root instanceof Yaml.Null))
            .map(Lowering::fromYaml)
            .toList());
  }

  Value let(Symbol.Let let) {
    Value known = lets.get(let.id());
    if (known != null) {
      return known;
    }
    Declaration.Let declaration = let.declaration();
    String name = let.name().text();
    run.budget.costs().beginLet(declaration, name, let.name().at());
    Value value = run.expressions.evaluate(declaration.value(), Environment.EMPTY);
    run.budget.costs().end();
    run.budget.keep(name, let.name().at(), value);
    lets.put(let.id(), value);
    return value;
  }

  private Value special(String word, Expression written, Environment environment) {
    return switch (word) {
      case CLUSTER -> wholeCluster(environment, written);
      case CLUSTERS -> environment.fleet().orElseThrow(() -> unbound(word, written)).clusters();
      case NAME -> environment.lookup(NAME).orElseGet(() -> fact(NAME, written, environment));
      default -> environment.lookup(word).orElseThrow(() -> unbound(word, written));
    };
  }

  private Value wholeCluster(Environment environment, Expression written) {
    Map<String, Value> facts = new TreeMap<>();
    List<String> names =
        run.typing.fleetFacts().map(RecordShape::fields).stream()
            .flatMap(fields -> fields.keySet().stream())
            .toList();
    names.forEach(name -> facts.put(name, fact(name, written, environment)));
    facts.put(NAME, fact(NAME, written, environment));
    return Value.Mapping.of(facts);
  }

  /** A fact of the cluster looked at. */
  Value fact(String name, Expression written, Environment environment) {
    return environment.cluster().orElseThrow(() -> unbound(CLUSTER, written)).fact(name);
  }

  /** A field of the record whose check this is; the checks of the facts look at a cluster. */
  private Value field(String name, Expression written, Environment environment) {
    return environment.lookup(Environment.SELF).isPresent()
        ? environment
            .lookup(Environment.SELF)
            .filter(Value.Mapping.class::isInstance)
            .flatMap(self -> ((Value.Mapping) self).get(name))
            .orElse(new Value.Absent())
        : fact(name, written, environment);
  }

  private static CompilerBug unbound(String name, Expression written) {
    return new CompilerBug("`" + name + "` has no value at " + written.at());
  }
}
