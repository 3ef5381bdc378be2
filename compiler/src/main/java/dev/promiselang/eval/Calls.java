package dev.promiselang.eval;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.names.Symbol;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.types.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of functions and of builtins. */
final class Calls {

  private final Run run;

  Calls(Run run) {
    this.run = run;
  }

  Value of(Expression.Call call, Environment environment) {
    Optional<Symbol.Function> function = function(call.callee());
    if (function.isPresent()) {
      return call(function.get().declaration(), call.arguments(), environment);
    }
    if (call.callee() instanceof Expression.Reference reference
        && run.resolution.of(reference) instanceof Symbol.Special) {
      return run.schemas.of(call);
    }
    if (call.callee() instanceof Expression.Member member) {
      return run.questions
          .call(call, member, environment)
          .orElseGet(() -> method(call, member, environment));
    }
    throw new CompilerBug("nothing to call at " + call.at());
  }

  /** The function that an expression names, if it names one. */
  private Optional<Symbol.Function> function(Expression expression) {
    Symbol symbol =
        switch (expression) {
          case Expression.Reference reference -> run.resolution.of(reference);
          case Expression.Member member -> run.resolution.of(member);
          default -> new Symbol.Unknown();
        };
    return symbol instanceof Symbol.Function function ? Optional.of(function) : Optional.empty();
  }

  private Value call(
      Declaration.Function function, List<Argument> arguments, Environment environment) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < function.parameters().size(); i++) {
      Parameter parameter = function.parameters().get(i);
      values.add(
          argument(arguments, i, parameter.name().text())
              .map(argument -> run.expressions.evaluate(argument.value(), environment))
              .or(() -> defaultOf(parameter))
              .orElse(new Value.Absent()));
    }
    return call(function, values);
  }

  /** The value of a function's body; parameters beyond the arguments take their defaults. */
  Value call(Declaration.Function function, List<Value> arguments) {
    run.budget.costs().beginCall(function, function.name().text(), function.name().at());
    Value value = run.expressions.evaluate(function.body(), inside(function, arguments));
    run.budget.costs().end();
    return value;
  }

  /** The same with values that have not been made what the parameters ask for. */
  Value callWith(Declaration.Function function, List<Value> arguments, Span at) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Parameter parameter = function.parameters().get(i);
      Label because = new Label(parameter.name().at(), "`" + parameter.name() + "` stands here");
      values.add(
          run.conform.to(
              arguments.get(i), run.typing.of(parameter), Place.of(at), Optional.of(because)));
    }
    return values.stream().anyMatch(Value::hasFailed) ? Findings.FAILED : call(function, values);
  }

  private Environment inside(Declaration.Function function, List<Value> arguments) {
    Environment inside = Environment.EMPTY;
    for (int i = 0; i < function.parameters().size(); i++) {
      Parameter parameter = function.parameters().get(i);
      Value value =
          i < arguments.size() ? arguments.get(i) : defaultOf(parameter).orElse(new Value.Absent());
      inside = inside.with(parameter.name(), value);
    }
    return inside;
  }

  private Optional<Value> defaultOf(Parameter parameter) {
    return parameter.defaultValue().map(run.constants::of);
  }

  /** The argument for a parameter: the one at its place, else the one with its label. */
  private static Optional<Argument> argument(List<Argument> arguments, int place, String label) {
    if (place < arguments.size() && arguments.get(place).label().isEmpty()) {
      return Optional.of(arguments.get(place));
    }
    return arguments.stream()
        .filter(argument -> argument.label().map(name -> name.text().equals(label)).orElse(false))
        .findFirst();
  }

  private Value method(Expression.Call call, Expression.Member member, Environment environment) {
    Value receiver = run.expressions.evaluate(member.target(), environment);
    if (receiver.hasFailed()) {
      return Findings.FAILED;
    }
    if (member.optional() && receiver instanceof Value.Absent) {
      return receiver;
    }
    Optional<Builtin> builtin =
        Receiver.of(receiver).flatMap(kind -> run.builtins.find(kind, member.name().text()));
    if (builtin.isEmpty()) {
      String needed = "something that has `" + member.name().text() + "`";
      return run.expressions.wrong(receiver, needed, member.target());
    }
    List<Signature.ParameterType> parameters =
        builtin.get().signature(run.typing.of(member.target()).present()).parameters();
    List<Given> given = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      given.add(
          argument(call.arguments(), i, parameters.get(i).label())
              .map(argument -> given(argument.value(), environment))
              .orElse(new Given.Nothing()));
    }
    return apply(builtin.get(), receiver, member, given, call.at());
  }

  private Given given(Expression argument, Environment environment) {
    if (argument instanceof Expression.Lambda lambda) {
      return new Given.OfLambda(lambda, environment);
    }
    return function(argument)
        .<Given>map(function -> new Given.OfFunction(function.declaration()))
        .orElseGet(() -> new Given.OfValue(run.expressions.evaluate(argument, environment)));
  }

  /** The builtin's value, failed when something that it is given has failed. */
  Value apply(
      Builtin builtin, Value receiver, Expression.Member member, List<Given> given, Span at) {
    boolean failed =
        receiver.hasFailed()
            || given.stream().anyMatch(g -> g instanceof Given.OfValue(var v) && v.hasFailed());
    run.budget.characters(receiver.extent().size());
    return failed
        ? Findings.FAILED
        : builtin.apply(
            new BuiltinCall(
                run, receiver, run.typing.of(member.target()).present(), List.copyOf(given), at));
  }
}
