package dev.promiselang.eval;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.names.Symbol;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/** Puts what tests and policies ask to the fleet that their environment knows. */
final class FleetQuestions {

  private final Run run;

  FleetQuestions(Run run) {
    this.run = run;
  }

  /** {@code P.clusters} and {@code c.objects}; nothing when the member is something else. */
  Optional<Value> property(Expression.Member member, Environment environment) {
    Optional<SymbolId> promise = promise(member.target());
    if (promise.isPresent()) {
      return Optional.of(view(environment).clusters(promise.get()));
    }
    if (!isCluster(member.target()) || !isObjects(member)) {
      return Optional.empty();
    }
    Value cluster = run.expressions.evaluate(member.target(), environment);
    FleetView.Question question =
        new FleetView.Question(member.target().at(), environment, List.of());
    return Optional.of(
        cluster.hasFailed() ? Findings.FAILED : view(environment).objects(cluster, question));
  }

  /** Whether it is not a fact that is so called. */
  private boolean isObjects(Expression.Member member) {
    return member.name().text().equals("objects")
        && run.typing.of(member.target()) instanceof Type.Record(var shape)
        && shape.field("objects").isEmpty();
  }

  /** {@code P.configure(...)}, {@code c.has(P)} and the like; nothing when it is another method. */
  Optional<Value> call(Expression.Call call, Expression.Member callee, Environment environment) {
    Optional<SymbolId> promise = promise(callee.target());
    if (promise.isPresent()) {
      return Optional.of(rendered(call, callee, promise.get(), environment));
    }
    boolean asked = callee.name().text().equals("has") || callee.name().text().equals("args");
    if (!asked || !isCluster(callee.target())) {
      return Optional.empty();
    }
    Value cluster = run.expressions.evaluate(callee.target(), environment);
    SymbolId named =
        promise(call.arguments().getFirst().value())
            .orElseThrow(() -> new CompilerBug("no promise at " + call.at()));
    FleetView.Question question = new FleetView.Question(call.at(), environment, List.of());
    if (cluster.hasFailed()) {
      return Optional.of(Findings.FAILED);
    }
    return Optional.of(
        callee.name().text().equals("has")
            ? view(environment).has(cluster, named, question)
            : view(environment).arguments(cluster, named, question));
  }

  private Value rendered(
      Expression.Call call, Expression.Member callee, SymbolId promise, Environment environment) {
    Value subject = run.expressions.evaluate(call.arguments().getFirst().value(), environment);
    if (subject.hasFailed()) {
      return Findings.FAILED;
    }
    FleetView.Question question =
        new FleetView.Question(
            call.at(), environment, call.arguments().subList(1, call.arguments().size()));
    return callee.name().text().equals("configure")
        ? view(environment).configure(promise, subject, question)
        : view(environment).install(promise, subject, question);
  }

  private Optional<SymbolId> promise(Expression expression) {
    if (expression instanceof Expression.TypeReference(var _, var name)) {
      return switch (run.resolution.of(name)) {
        case Symbol.Promise declared -> Optional.of(declared.id());
        case Symbol.DerivedPromise derived -> Optional.of(derived.id());
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private boolean isCluster(Expression expression) {
    return run.typing.of(expression) instanceof Type.Record(var shape) && shape.isCluster();
  }

  private static FleetView view(Environment environment) {
    return environment
        .fleet()
        .orElseThrow(() -> new CompilerBug("only tests and policies ask about the fleet"));
  }
}
