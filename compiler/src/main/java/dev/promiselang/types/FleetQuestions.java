package dev.promiselang.types;

import dev.promiselang.names.Symbol;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.PromiseItem;
import java.util.List;
import java.util.Optional;

/**
 * What tests and policies ask of promises and clusters: {@code P.configure(...)}, {@code
 * P.clusters}, {@code c.has(P)}.
 */
final class FleetQuestions {

  private static final Type OBJECTS = Type.ListOf.of(new Type.Resource(Optional.empty()));
  private static final List<String> OF_PROMISES = List.of("clusters", "configure", "install");

  private final ExpressionChecker expressions;

  FleetQuestions(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  /** The promise that a target before a dot names, if it names one. */
  Optional<Symbol> promise(Expression target) {
    if (target instanceof Expression.TypeReference(var _, var name)) {
      Symbol symbol = expressions.checking.resolution.of(name);
      return symbol instanceof Symbol.Promise || symbol instanceof Symbol.DerivedPromise
          ? Optional.of(symbol)
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Every cluster of the fleet, or of a promise. */
  Type clusters(Span at, Context context) {
    if (context.asking() == Context.Asking.TEST && expressions.checking.graph.fleet().isEmpty()) {
      expressions.report(new NoFleetToAsk(at));
      return new Type.Unknown();
    }
    return Type.ListOf.of(new Type.Record(expressions.checking.cluster(context.facts())));
  }

  /** {@code P.clusters}. */
  Type ofPromise(Expression.Member member, Context context) {
    if (!mayAsk(member, context)) {
      return new Type.Unknown();
    }
    return switch (member.name().text()) {
      case "clusters" -> clusters(member.at(), context);
      case "configure", "install" -> {
        expressions.report(new FunctionAsValue(member.name().at(), member.name().text()));
        yield new Type.Unknown();
      }
      default -> unknown(member);
    };
  }

  /** {@code P.configure(...)}, {@code P.install(...)}. */
  Type ofPromise(Expression.Call call, Expression.Member callee, Symbol promise, Context context) {
    if (!mayAsk(callee, context)) {
      return leftAlone(call, context);
    }
    Expression.TypeReference target = (Expression.TypeReference) callee.target();
    return switch (callee.name().text()) {
      case "configure" -> configure(call, target, promise, context);
      case "install" -> {
        Type cluster = new Type.Record(expressions.checking.cluster(facts(promise)));
        yield rendered(call, target, "a cluster", cluster, context);
      }
      case "clusters" -> {
        expressions.report(
            new NotCallable(call.callee().at(), "`clusters` is written without parentheses"));
        yield leftAlone(call, context);
      }
      default -> {
        unknown(callee);
        yield leftAlone(call, context);
      }
    };
  }

  private Type configure(
      Expression.Call call, Expression.TypeReference target, Symbol symbol, Context context) {
    if (!(symbol instanceof Symbol.Promise(var _, Declaration.Promise promise))) {
      Symbol.DerivedPromise derived = (Symbol.DerivedPromise) symbol;
      expressions.report(
          NothingToConfigure.derived(
              target.at(),
              derived.name().text(),
              derived.declaration().base().promise().toString(),
              derived.name().at()));
      return leftAlone(call, context);
    }
    Optional<PromiseItem.Api> api = ApiVersions.of(promise).storage();
    boolean configures = promise.items().stream().anyMatch(PromiseItem.Configure.class::isInstance);
    if (!configures) {
      expressions.report(
          NothingToConfigure.of(target.at(), promise.name().text(), promise.name().at()));
    }
    if (!configures || api.isEmpty()) {
      return leftAlone(call, context);
    }
    Type request = new Type.Record(expressions.checking.requests.request(api.get()));
    return rendered(call, target, "a request", request, context);
  }

  /** What is asked about comes first, the arguments of the promise follow. */
  private Type rendered(
      Expression.Call call,
      Expression.TypeReference target,
      String what,
      Type subject,
      Context context) {
    List<Argument> arguments = call.arguments();
    Optional<OpenParameters> open =
        OpenParameters.of(expressions.checking.resolution, target.name());
    if (arguments.isEmpty() || arguments.getFirst().label().isPresent()) {
      expressions.report(
          new ArgumentMismatch(
              call.at(),
              "`" + ((Expression.Member) call.callee()).name() + "` needs " + what + " first",
              "the arguments of the promise follow, with their labels",
              Optional.empty()));
      leftAlone(call, context);
      return OBJECTS;
    }
    expressions.check(arguments.getFirst().value(), Expected.of(subject), context);
    List<Argument> others = arguments.subList(1, arguments.size());
    String name = target.name().last().text();
    open.ifPresent(
        parameters ->
            new ArgumentChecker(expressions)
                .check(
                    call.at(),
                    others,
                    parameters.parameters(),
                    new ArgumentChecker.Callee(
                        name, parameters.declaredAt(), true, parameters.set()),
                    context));
    return OBJECTS;
  }

  /** The facts of the clusters that a promise may be asked about: the fleet's, else its own. */
  private Optional<RecordShape> facts(Symbol promise) {
    SourceId module = ((Symbol.TopLevel) promise).id().module();
    return expressions.checking.fleetFacts().or(() -> expressions.checking.facts(module));
  }

  /** {@code c.objects}. */
  Type objects(Expression.Member member, Context context) {
    return mayAsk(member, context) ? OBJECTS : new Type.Unknown();
  }

  /** {@code c.has(P)} and {@code c.args(P)}; nothing when a cluster has no such method. */
  Optional<Type> ofCluster(Expression.Member member, Expression.Call call, Context context) {
    String name = member.name().text();
    if (!name.equals("has") && !name.equals("args")) {
      return Optional.empty();
    }
    if (!mayAsk(member, context)) {
      return Optional.of(leftAlone(call, context));
    }
    Optional<Symbol> promise =
        call.arguments().size() == 1
            ? promise(call.arguments().getFirst().value())
            : Optional.empty();
    if (promise.isEmpty()) {
      if (!unknownName(call)) {
        expressions.report(new PromiseNeeded(call.at(), name));
      }
      return Optional.of(new Type.Unknown());
    }
    return Optional.of(name.equals("has") ? new Type.Bool() : arguments(promise.get()));
  }

  /** Whether the only argument is a name that has been reported. */
  private boolean unknownName(Expression.Call call) {
    return call.arguments().size() == 1
        && call.arguments().getFirst().value() instanceof Expression.TypeReference(var _, var name)
        && expressions.checking.resolution.of(name) instanceof Symbol.Unknown;
  }

  /** A record of the parameters of a promise. */
  private Type arguments(Symbol promise) {
    Optional<Declaration.Promise> base = Optional.empty();
    Symbol symbol = promise;
    for (int i = 0; base.isEmpty() && i < OpenParameters.DEEPEST; i++) {
      switch (symbol) {
        case Symbol.Promise declared -> base = Optional.of(declared.declaration());
        case Symbol.DerivedPromise derived ->
            symbol = expressions.checking.resolution.of(derived.declaration().base().promise());
        default -> {
          return new Type.Unknown();
        }
      }
    }
    return base.<Type>map(
            found ->
                new Type.Record(
                    RecordShape.anonymous(
                        found.name().at(),
                        found.parameters().stream()
                            .map(
                                parameter ->
                                    RecordShape.Field.unwritten(
                                        parameter.name().text(),
                                        expressions
                                            .checking
                                            .declared
                                            .get(parameter)
                                            .orElse(new Type.Unknown()),
                                        Optional.empty(),
                                        "",
                                        parameter.at()))
                            .toList(),
                        false)))
        .orElse(new Type.Unknown());
  }

  private boolean mayAsk(Expression.Member member, Context context) {
    boolean may = context.asking() != Context.Asking.NOBODY;
    if (!may) {
      expressions.report(new AskedOutOfPlace(member.at(), member.name().text()));
    }
    return may;
  }

  private Type unknown(Expression.Member member) {
    if (!member.name().isMissing()) {
      expressions.report(
          new UnknownField(
              member.name().at(),
              member.name().text(),
              "`" + ((Expression.TypeReference) member.target()).name() + "`",
              "member",
              OF_PROMISES,
              Optional.empty()));
    }
    return new Type.Unknown();
  }

  /** Arguments that nothing is expected of; names of promises among them are no mistake. */
  private Type leftAlone(Expression.Call call, Context context) {
    for (Argument argument : call.arguments()) {
      if (!(argument.value() instanceof Expression.Lambda)
          && !(argument.value() instanceof Expression.TypeReference)) {
        expressions.infer(argument.value(), context);
      }
    }
    return new Type.Unknown();
  }
}
