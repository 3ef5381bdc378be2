package dev.promiselang.types;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The arguments of one call of a builtin method: values, lambdas and names of functions. */
final class MethodArguments {

  private final ExpressionChecker expressions;
  private final Signature signature;

  MethodArguments(ExpressionChecker expressions, Signature signature) {
    this.expressions = expressions;
    this.signature = signature;
  }

  /** Checks the arguments of a call and returns the type of its value. */
  Type check(Expression.Call call, Context context) {
    List<Argument> arguments = call.arguments();
    if (signature.property()) {
      expressions.report(
          new NotCallable(
              call.callee().at(), "`" + signature.name() + "` is written without parentheses"));
      return signature.result().apply(List.of());
    }
    int count = arguments.size();
    if (count < signature.required() || count > signature.parameters().size()) {
      expressions.report(
          new ArgumentMismatch(
              call.at(),
              "`" + signature.name() + "` takes " + wanted() + ", not " + count,
              "it is `" + SignatureWords.of(signature) + "`",
              Optional.empty()));
    }
    int most = signature.parameters().size();
    List<Type> types = new ArrayList<>(Collections.nCopies(most, new Type.Unknown()));
    for (int i = 0; i < count; i++) {
      int place = place(arguments.get(i), i);
      if (place < most) {
        types.set(place, argument(arguments.get(i), place, context));
      } else if (!(arguments.get(i).value() instanceof Expression.Lambda)) {
        expressions.infer(arguments.get(i).value(), context);
      }
    }
    return count < signature.required() ? new Type.Unknown() : signature.result().apply(types);
  }

  /** The place of the parameter that an argument is for; behind the last when it is for none. */
  private int place(Argument argument, int position) {
    if (argument.label().isEmpty()) {
      return position;
    }
    Name label = argument.label().get();
    List<String> labels =
        signature.parameters().stream().map(Signature.ParameterType::label).toList();
    if (!labels.contains(label.text())) {
      expressions.report(
          new ArgumentMismatch(
              label.at(),
              "`" + signature.name() + "` has no parameter `" + label.text() + "`",
              "it is `" + SignatureWords.of(signature) + "`",
              Optional.empty()));
      return labels.size();
    }
    return labels.indexOf(label.text());
  }

  private String wanted() {
    int most = signature.parameters().size();
    String all = most == 0 ? "no" : "" + most;
    String count = signature.required() == most ? all : signature.required() + " to " + most;
    return count + (most == 1 ? " argument" : " arguments");
  }

  private Type argument(Argument argument, int place, Context context) {
    return switch (signature.parameters().get(place)) {
      case Signature.ParameterType.OfValue(String label, Type type) ->
          expressions.check(argument.value(), Expected.of(type), context);
      case Signature.ParameterType.OfLambda lambda -> lambda(argument.value(), lambda, context);
    };
  }

  private Type lambda(Expression value, Signature.ParameterType.OfLambda wanted, Context context) {
    int given = wanted.parameters().size();
    if (value instanceof Expression.Lambda lambda) {
      List<Name> names = lambda.parameters();
      if (names.size() != given) {
        String parameters = given == 1 ? "one parameter" : given + " parameters";
        expressions.report(
            new ArgumentMismatch(
                lambda.at(),
                "the lambda of `"
                    + signature.name()
                    + "` has "
                    + parameters
                    + ", not "
                    + names.size(),
                "it is `" + SignatureWords.of(signature) + "`",
                Optional.empty()));
        names.forEach(name -> expressions.checking.variables.put(name, new Type.Unknown()));
        expressions.infer(lambda.body(), context);
        return new Type.Unknown();
      }
      for (int i = 0; i < names.size(); i++) {
        expressions.checking.variables.put(names.get(i), wanted.parameters().get(i));
      }
      return expressions.check(lambda.body(), Expected.of(wanted.body()), context);
    }
    Optional<Symbol.Function> function = functionName(value);
    if (function.isPresent()) {
      return named(function.get(), value, wanted);
    }
    expressions.infer(value, context);
    expressions.report(
        new ArgumentMismatch(
            value.at(),
            "`" + signature.name() + "` needs a function here",
            "write a lambda, as in `"
                + signature.name()
                + (given == 1 ? "(x => ...)`" : "((key, value) => ...)`"),
            Optional.empty()));
    return new Type.Unknown();
  }

  /** A function by its name, which takes what the lambda would be given. */
  private Type named(
      Symbol.Function function, Expression value, Signature.ParameterType.OfLambda wanted) {
    Declarations.FunctionType type = expressions.checking.declarations.function(function);
    List<Parameter> parameters = type.parameters();
    int given = wanted.parameters().size();
    if (given > parameters.size()
        || parameters.stream().skip(given).anyMatch(p -> p.defaultValue().isEmpty())) {
      expressions.report(
          new ArgumentMismatch(
              value.at(),
              "`"
                  + function.name().text()
                  + "` does not take what `"
                  + signature.name()
                  + "` gives it",
              "it is `" + SignatureWords.of(signature) + "`",
              Optional.of(new Label(function.name().at(), "declared here"))));
      return new Type.Unknown();
    }
    for (int i = 0; i < given; i++) {
      Parameter parameter = parameters.get(i);
      Type declared = expressions.checking.declared.get(parameter).orElse(new Type.Unknown());
      if (Fit.of(wanted.parameters().get(i), declared) == Fit.NO) {
        expressions.mismatch(
            value.at(),
            wanted.parameters().get(i),
            Expected.declared(
                declared,
                parameter.name().text(),
                parameter.name().at(),
                expressions.checking.reader.alias(parameter.type())));
        return new Type.Unknown();
      }
    }
    if (Fit.of(type.result(), wanted.body()) == Fit.NO) {
      expressions.mismatch(value.at(), type.result(), Expected.of(wanted.body()));
    }
    return type.result();
  }

  private Optional<Symbol.Function> functionName(Expression value) {
    Symbol symbol =
        switch (value) {
          case Expression.Reference reference -> expressions.checking.resolution.of(reference);
          case Expression.Member member -> expressions.checking.resolution.of(member);
          default -> new Symbol.Unknown();
        };
    return symbol instanceof Symbol.Function function ? Optional.of(function) : Optional.empty();
  }
}
