package dev.promiselang.emit.kratix.cel;

import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.Type;

/** {@code + - * / %}: whole numbers fail where they run over, Numbers where they are not finite. */
final class ArithmeticTranslator {

  private final ExpressionTranslator expressions;
  private final Translation translation;

  ArithmeticTranslator(ExpressionTranslator expressions) {
    this.expressions = expressions;
    this.translation = expressions.translation();
  }

  private static CelOperator operator(BinaryOperator operator) {
    return switch (operator) {
      case MULTIPLY -> CelOperator.MULTIPLY;
      case DIVIDE -> CelOperator.DIVIDE;
      case REMAINDER -> CelOperator.REMAINDER;
      case SUBTRACT -> CelOperator.SUBTRACT;
      default -> CelOperator.ADD;
    };
  }

  Operand of(Expression.Binary binary, Scope scope) {
    Operand left = expressions.raw(binary.left(), scope.undecided());
    Operand right = expressions.raw(binary.right(), scope.undecided());
    if (left.isUnknown() || right.isUnknown()) {
      return Operand.UNKNOWN;
    }
    ValueKind a = ValueKind.of(left.type());
    ValueKind b = ValueKind.of(right.type());
    boolean mayFail = left.mayFail() || right.mayFail();
    if (a.isNumber() && b.isNumber()) {
      Operand result =
          a == ValueKind.WHOLE && b == ValueKind.WHOLE
              ? wholes(binary.operator(), left, right)
              : decimals(binary.operator(), Conversions.decimal(left), Conversions.decimal(right));
      return result.failing(mayFail);
    }
    return a == b
        ? alike(a, binary, left, right).failing(mayFail)
        : translation.refuse(
            binary.at(),
            "`"
                + binary.operator().spelling()
                + "` with "
                + (a == ValueKind.QUANTITY || b == ValueKind.QUANTITY
                    ? "a Quantity and a number"
                    : "a Duration and a number"),
            "CEL can neither multiply nor divide it",
            "compare the amount with a constant instead");
  }

  private Operand alike(ValueKind kind, Expression.Binary binary, Operand left, Operand right) {
    return switch (kind) {
      case LIST -> list(binary, left, right);
      case DURATION -> durations(binary, left, right);
      case QUANTITY -> quantities(binary, left, right);
      default -> plain(binary, left, right).as(Type.Text.PLAIN);
    };
  }

  private static Operand plain(Expression.Binary binary, Operand left, Operand right) {
    return Operand.of(
        left.type(), CelBuilder.operation(operator(binary.operator()), left.cel(), right.cel()));
  }

  private static Operand wholes(BinaryOperator operator, Operand left, Operand right) {
    Interval a = left.interval();
    Interval b = right.interval();
    Interval result =
        switch (operator) {
          case ADD -> a.plus(b);
          case SUBTRACT -> a.minus(b);
          case MULTIPLY -> a.times(b);
          case DIVIDE -> a.symmetric();
          default -> b.symmetric().cutTo(a.symmetric());
        };
    boolean divides = operator == BinaryOperator.DIVIDE || operator == BinaryOperator.REMAINDER;
    return Operand.of(
            Type.Int.PLAIN, CelBuilder.operation(operator(operator), left.cel(), right.cel()))
        .within(result.cutTo(Interval.WHOLE))
        .failing(!result.isWhole() || divides && b.hasZero());
  }

  private static Operand decimals(BinaryOperator operator, Operand left, Operand right) {
    Operand divisor = operator == BinaryOperator.DIVIDE ? Conversions.finite(right) : right;
    Cel computed = CelBuilder.operation(operator(operator), left.cel(), divisor.cel());
    Interval a = left.interval();
    Interval b = right.interval();
    Interval result =
        switch (operator) {
          case ADD -> a.plus(b);
          case SUBTRACT -> a.minus(b);
          case MULTIPLY -> a.times(b);
          default -> Interval.DECIMAL;
        };
    boolean byZero = operator == BinaryOperator.DIVIDE && b.hasZero();
    return Operand.of(Type.Number.PLAIN, computed)
        .within(result.cutTo(Interval.DECIMAL))
        .infinite(byZero || left.mayBeInfinite() || right.mayBeInfinite() || !result.isFinite())
        .failing(divisor.mayFail());
  }

  private Operand list(Expression.Binary binary, Operand left, Operand right) {
    Type type = translation.typing().of(binary).present();
    boolean wholes = isOf(left, ValueKind.WHOLE) != isOf(right, ValueKind.WHOLE);
    if (wholes && isOf(Operand.of(type, left.cel()), ValueKind.DECIMAL)) {
      return translation.refuse(
          binary.at(),
          "joining a list of Int with one of Number",
          "a list of CEL has elements of one type",
          "make both lists of Number");
    }
    if (CollectionTranslator.isKeyed(left) || CollectionTranslator.isKeyed(right)) {
      return translation.refuse(
          binary.at(),
          "joining keyed lists",
          "CEL merges them by their keys",
          "quantify over each of them");
    }
    CollectionTranslator collections = expressions.collections();
    return Operand.of(
        type,
        CelBuilder.operation(
            CelOperator.ADD,
            collections.inOrder(left, binary.left()),
            collections.inOrder(right, binary.right())));
  }

  private static boolean isOf(Operand list, ValueKind kind) {
    return ValueKind.elements(list.type()).filter(of -> ValueKind.of(of) == kind).isPresent();
  }

  private Operand durations(Expression.Binary binary, Operand left, Operand right) {
    Interval result =
        binary.operator() == BinaryOperator.ADD
            ? left.interval().plus(right.interval())
            : left.interval().minus(right.interval());
    return result.isDuration()
        ? plain(binary, left, right).within(result)
        : translation.refuse(
            binary.at(),
            "a sum of this many Durations",
            "durations of the API server end at 292 years",
            "compare the Durations one by one");
  }

  private Operand quantities(Expression.Binary binary, Operand left, Operand right) {
    if (!translation.has(Feature.QUANTITY, binary.at(), "computing with Quantities")) {
      return Operand.UNKNOWN;
    }
    String method = binary.operator() == BinaryOperator.ADD ? "add" : "sub";
    return Operand.quantity(
        CelBuilder.method(Quantities.of(left), method, Quantities.of(right)), false);
  }

  Operand negate(Expression.Negate negate, Scope scope) {
    Operand operand = expressions.raw(negate.operand(), scope.undecided());
    return switch (ValueKind.of(operand.type())) {
      case UNKNOWN -> operand;
      case WHOLE -> {
        Interval result = operand.interval().negated();
        yield Operand.of(Type.Int.PLAIN, new Cel.Negative(operand.cel()))
            .within(result.cutTo(Interval.WHOLE))
            .failing(operand.mayFail() || !result.isWhole());
      }
      case DECIMAL ->
          Operand.of(Type.Number.PLAIN, new Cel.Negative(operand.cel()))
              .within(operand.interval().negated())
              .infinite(operand.mayBeInfinite())
              .failing(operand.mayFail());
      default ->
          translation.refuse(
              negate.at(),
              "the negative of a Quantity or Duration",
              "CEL has none",
              "turn the comparison around");
    };
  }
}
