package dev.promiselang.eval;

import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/** What stands behind a dot or between brackets. */
final class Members {

  private final Run run;

  Members(Run run) {
    this.run = run;
  }

  Value of(Expression.Member member, Environment environment) {
    Symbol symbol = run.resolution.of(member);
    if (!(symbol instanceof Symbol.Unknown)) {
      return run.references.of(symbol, member, environment);
    }
    Optional<Value> asked = run.questions.property(member, environment);
    if (asked.isPresent()) {
      return asked.get();
    }
    String name = member.name().text();
    if (isCluster(member.target())) {
      return run.references.fact(name, member, environment);
    }
    Value target = run.expressions.evaluate(member.target(), environment);
    return switch (target) {
      case Value.Failed _ -> Findings.FAILED;
      case Value.Mapping mapping ->
          mapping
              .get(name)
              .orElseGet(() -> missing(member, name, List.copyOf(mapping.entries().keySet())));
      case Value.Absent _, Value.Null _ ->
          member.optional()
              ? new Value.Absent()
              : run.findings.fail(new MissingKey(member.name().at(), name, List.of()));
      default -> property(member, target);
    };
  }

  private boolean isCluster(Expression target) {
    return target instanceof Expression.Reference reference
        && run.resolution.of(reference) instanceof Symbol.Special(String word)
        && word.equals(References.CLUSTER);
  }

  /** What is read where there is nothing: absent where the type allows it. */
  private Value missing(Expression.Member member, String name, List<String> keys) {
    boolean allowed =
        switch (run.typing.of(member)) {
          case Type.Maybe _, Type.Any _, Type.Nothing _, Type.Unknown _ -> true;
          default -> member.optional();
        };
    return allowed
        ? new Value.Absent()
        : run.findings.fail(new MissingKey(member.name().at(), name, keys));
  }

  private Value property(Expression.Member member, Value target) {
    Optional<Builtin> builtin =
        Receiver.of(target).flatMap(receiver -> run.builtins.find(receiver, member.name().text()));
    return builtin.isEmpty()
        ? run.expressions.wrong(
            target, "something that has `" + member.name().text() + "`", member.target())
        : run.calls.apply(builtin.get(), target, member, List.of(), member.at());
  }

  Value of(Expression.Index index, Environment environment) {
    Value target = run.expressions.evaluate(index.target(), environment);
    Value key = run.expressions.evaluate(index.index(), environment);
    if (target instanceof Value.Failed || key.hasFailed()) {
      return Findings.FAILED;
    }
    return switch (target) {
      case Value.ListOf list when key instanceof Value.Whole(long place) ->
          place >= 0 && place < list.items().size()
              ? list.items().get((int) place)
              : run.findings.fail(
                  new IndexOutOfRange(index.index().at(), place, list.items().size()));
      case Value.Mapping mapping when key instanceof Value.Text(String name) ->
          mapping
              .get(name)
              .orElseGet(
                  () ->
                      run.findings.fail(
                          new MissingKey(
                              index.index().at(), name, List.copyOf(mapping.entries().keySet()))));
      case Value.ListOf _ -> run.expressions.wrong(key, "a whole number", index.index());
      case Value.Mapping _ -> run.expressions.wrong(key, "a text", index.index());
      default -> run.expressions.wrong(target, "a list or a map", index.target());
    };
  }
}
