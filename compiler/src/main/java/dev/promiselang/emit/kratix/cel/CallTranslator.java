package dev.promiselang.emit.kratix.cel;

import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls: functions stand in their place, builtins become what CEL has for them. */
final class CallTranslator {

  private final ExpressionTranslator expressions;
  private final Translation translation;
  private final TextBuiltins texts;
  private final ListBuiltins lists;
  private final NumberBuiltins numbers;
  private final OtherBuiltins others;

  CallTranslator(ExpressionTranslator expressions, ComparisonTranslator comparisons) {
    this.expressions = expressions;
    this.translation = expressions.translation();
    this.texts = new TextBuiltins(translation);
    this.lists = new ListBuiltins(expressions, comparisons);
    this.numbers = new NumberBuiltins(translation);
    this.others = new OtherBuiltins(translation);
  }

  Operand of(Expression.Call call, Scope scope) {
    Symbol symbol =
        switch (call.callee()) {
          case Expression.Reference reference -> translation.resolution().of(reference);
          case Expression.Member member -> translation.resolution().of(member);
          default -> new Symbol.Unknown();
        };
    if (symbol instanceof Symbol.Function function) {
      return inlined(function.declaration(), call, scope);
    }
    return call.callee() instanceof Expression.Member member
        ? method(call, member, scope)
        : Operand.UNKNOWN;
  }

  private Operand inlined(Declaration.Function function, Expression.Call call, Scope scope) {
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < function.parameters().size(); i++) {
      Parameter parameter = function.parameters().get(i);
      operands.add(
          argument(call.arguments(), i, parameter.name().text())
              .map(argument -> expressions.value(argument.value(), scope))
              .or(() -> parameter.defaultValue().map(value -> expressions.value(value, scope)))
              .map(operand -> parameterOf(operand, parameter))
              .orElse(Operand.ABSENT));
    }
    return inlined(function, call, operands, scope.ofFunction());
  }

  /** The body of a function once its first parameters are bound, the others being bound first. */
  private Operand inlined(
      Declaration.Function function, Expression.Call call, List<Operand> operands, Scope scope) {
    int bound = function.parameters().size() - operands.size();
    return operands.isEmpty()
        ? expressions.raw(function.body(), scope)
        : expressions
            .bindings()
            .bound(
                operands.getFirst(),
                function.parameters().get(bound).name(),
                call,
                scope,
                inside -> inlined(function, call, operands.subList(1, operands.size()), inside));
  }

  /** An argument as its parameter has it: an Int that is passed for a Number is one. */
  private Operand parameterOf(Operand operand, Parameter parameter) {
    return operand.isNeverThere()
        ? operand
        : Conversions.to(operand, translation.typing().of(parameter).present());
  }

  /** The argument for a parameter: the one at its place, else the one with its label. */
  private static Optional<Argument> argument(List<Argument> arguments, int place, String label) {
    if (place < arguments.size() && arguments.get(place).label().isEmpty()) {
      return Optional.of(arguments.get(place));
    }
    return arguments.stream()
        .filter(argument -> argument.label().filter(name -> name.text().equals(label)).isPresent())
        .findFirst();
  }

  private Operand method(Expression.Call call, Expression.Member member, Scope scope) {
    Operand receiver = expressions.value(member.target(), scope);
    if (receiver.isUnknown()) {
      return receiver;
    }
    List<Expression> arguments = new ArrayList<>();
    call.arguments().forEach(argument -> arguments.add(argument.value()));
    Operand result = builtin(new BuiltinUse(member, call, arguments, scope), receiver);
    return member.optional() && !result.isUnknown()
        ? result.when(CelBuilder.and(receiver.present(), result.present()))
        : result;
  }

  Operand property(Expression.Member member, Operand receiver) {
    Operand result =
        builtin(new BuiltinUse(member, member, List.of(), Scope.of(receiver)), receiver);
    return member.optional() && !result.isUnknown()
        ? result.when(CelBuilder.and(receiver.present(), result.present()))
        : result;
  }

  private Operand builtin(BuiltinUse use, Operand receiver) {
    List<Operand> arguments = new ArrayList<>();
    for (Expression argument : use.arguments()) {
      if (!isFunction(argument)) {
        arguments.add(expressions.value(argument, use.scope()));
      }
    }
    if (arguments.stream().anyMatch(Operand::isUnknown)) {
      return Operand.UNKNOWN;
    }
    Optional<Operand> result =
        switch (ValueKind.of(receiver.type())) {
          case TEXT -> texts.of(use, receiver, arguments);
          case LIST, SET, MAP -> lists.of(use, receiver, arguments);
          case WHOLE, DECIMAL -> numbers.of(use, receiver, arguments);
          default -> others.of(use, receiver);
        };
    boolean mayFail = receiver.mayFail() || arguments.stream().anyMatch(Operand::mayFail);
    return result.map(found -> found.failing(mayFail)).orElseGet(() -> unknown(use));
  }

  private boolean isFunction(Expression argument) {
    return argument instanceof Expression.Lambda
        || argument instanceof Expression.Reference reference
            && translation.resolution().of(reference) instanceof Symbol.Function;
  }

  private Operand unknown(BuiltinUse use) {
    return translation.refuse(
        use.member().name().at(),
        "`" + use.name() + "`",
        "CEL has nothing that gives the same for every value",
        "say it with comparisons, or leave it to what makes resources of the request");
  }
}
