package dev.promiselang.types;

import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
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
        if (SchemaQuestion.isAsked(symbol)) {
          yield new SchemaQuestion(expressions).ask(call);
        }
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
    Type result = new MethodArguments(expressions, signature.get()).check(call, context);
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
}
