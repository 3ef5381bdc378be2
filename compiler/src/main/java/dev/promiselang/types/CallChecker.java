package dev.promiselang.types;

import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of functions and of builtin methods. */
final class CallChecker {

  private final ExpressionChecker expressions;

  CallChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  Type call(Expression.Call call, Context context) {
    return switch (call.callee()) {
      case Expression.Reference reference -> {
        Symbol symbol = expressions.checking.resolution.of(reference);
        yield symbol instanceof Symbol.Function function
            ? function(function, call, context)
            : notCallable(call, symbol, context);
      }
      case Expression.Member member -> {
        Optional<Symbol> promise = expressions.questions().promise(member.target());
        if (promise.isPresent()) {
          yield expressions.questions().ofPromise(call, member, promise.get(), context);
        }
        Symbol symbol = expressions.checking.resolution.of(member);
        yield switch (symbol) {
          case Symbol.Function function -> function(function, call, context);
          case Symbol.Unknown _ when !isNamespace(member.target()) -> method(member, call, context);
          default -> notCallable(call, symbol, context);
        };
      }
      case Expression.Missing _ -> new Type.Unknown();
      case Expression.TypeReference(var _, var name) ->
          notCallable(call, expressions.checking.resolution.of(name), context);
      default -> notCallable(call, new Symbol.Special(""), context);
    };
  }

  private boolean isNamespace(Expression target) {
    return target instanceof Expression.Reference reference
        && expressions.checking.resolution.of(reference) instanceof Symbol.ModuleAlias;
  }

  private Type notCallable(Expression.Call call, Symbol symbol, Context context) {
    call.arguments().forEach(argument -> expressions.infer(argument.value(), context));
    if (!(symbol instanceof Symbol.Unknown)) {
      expressions.report(
          new NotCallable(call.callee().at(), "only functions and methods are called"));
    }
    return new Type.Unknown();
  }

  private Type function(Symbol.Function function, Expression.Call call, Context context) {
    Declarations.FunctionType type = expressions.checking.declarations.function(function);
    new ArgumentChecker(expressions)
        .check(
            call.at(),
            call.arguments(),
            type.parameters(),
            ArgumentChecker.Callee.ofFunction(function.name()),
            context);
    return type.result();
  }

  private Type method(Expression.Member member, Expression.Call call, Context context) {
    Type target = expressions.infer(member.target(), context);
    if (target instanceof Type.Nothing || target instanceof Type.Maybe && !member.optional()) {
      expressions.report(new MayBeAbsent(member.target().at(), target, Optional.empty()));
      target = new Type.Unknown();
    }
    Type receiver = target.present();
    if (receiver instanceof Type.Record(RecordShape shape) && shape.isCluster()) {
      Optional<Type> answer = expressions.questions().ofCluster(member, call, context);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    Optional<Signature> signature =
        receiver instanceof Type.Unknown || member.name().isMissing()
            ? Optional.empty()
            : expressions.checking.signatures.find(receiver, member.name().text());
    if (signature.isEmpty()) {
      call.arguments().forEach(argument -> argument(argument, context));
      unknown(member, receiver);
      return new Type.Unknown();
    }
    Type result = arguments(signature.get(), call, context);
    return member.optional() && target instanceof Type.Maybe ? result.orAbsent() : result;
  }

  private void argument(Argument argument, Context context) {
    if (!(argument.value() instanceof Expression.Lambda)
        && !(argument.value() instanceof Expression.TypeReference)) {
      expressions.infer(argument.value(), context);
    }
  }

  private void unknown(Expression.Member member, Type receiver) {
    if (!(receiver instanceof Type.Unknown) && !member.name().isMissing()) {
      expressions.report(
          new UnknownMethod(
              member.name().at(),
              member.name().text(),
              receiver,
              expressions.checking.signatures.names(receiver)));
    }
  }

  private Type arguments(Signature signature, Expression.Call call, Context context) {
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
              "`" + signature.name() + "` takes " + wanted(signature) + ", not " + count,
              "",
              Optional.empty()));
    }
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Argument argument = arguments.get(i);
      if (i < signature.parameters().size()) {
        types.add(argument(argument, signature.parameters().get(i), context));
      } else {
        argument(argument, context);
      }
    }
    return count < signature.required() ? new Type.Unknown() : signature.result().apply(types);
  }

  private static String wanted(Signature signature) {
    int most = signature.parameters().size();
    String count = signature.required() == most ? "" + most : signature.required() + " to " + most;
    return count + (most == 1 ? " argument" : " arguments");
  }

  private Type argument(Argument argument, Signature.ParameterType parameter, Context context) {
    return switch (parameter) {
      case Signature.ParameterType.OfValue(String label, Type type) ->
          expressions.check(argument.value(), Expected.of(type), context);
      case Signature.ParameterType.OfLambda lambda -> lambda(argument.value(), lambda, context);
    };
  }

  private Type lambda(Expression value, Signature.ParameterType.OfLambda wanted, Context context) {
    if (value instanceof Expression.Lambda lambda) {
      List<Name> names = lambda.parameters();
      if (names.size() != wanted.parameters().size()) {
        expressions.report(
            new ArgumentMismatch(
                lambda.at(),
                "this lambda takes "
                    + wanted.parameters().size()
                    + " parameters, not "
                    + names.size(),
                "",
                Optional.empty()));
        return new Type.Unknown();
      }
      for (int i = 0; i < names.size(); i++) {
        expressions.checking.variables.put(names.get(i), wanted.parameters().get(i));
      }
      return expressions.check(lambda.body(), Expected.of(wanted.body()), context);
    }
    Optional<Symbol.Function> function = functionName(value);
    if (function.isPresent()) {
      return expressions.checking.declarations.function(function.get()).result();
    }
    expressions.infer(value, context);
    expressions.report(
        new ArgumentMismatch(
            value.at(),
            "a function is needed here",
            "write a lambda: `x => ...`",
            Optional.empty()));
    return new Type.Unknown();
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
