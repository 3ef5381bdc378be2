package dev.promiselang.emit.kratix.cel;

import dev.promiselang.syntax.Expression;
import dev.promiselang.types.Type;
import dev.promiselang.types.TypeWords;
import java.util.List;

/** Values made what their place asks for. */
final class Conversions {

  private final Translation translation;

  Conversions(Translation translation) {
    this.translation = translation;
  }

  /**
   * The same number; where it is not finite, evaluation fails, as it does here: CEL itself never
   * fails at a Number, but at a list that lacks an element.
   */
  static Operand finite(Operand operand) {
    if (!operand.mayBeInfinite()) {
      return operand;
    }
    Cel number = operand.cel();
    Cel none = CelBuilder.operation(CelOperator.SUBTRACT, number, number);
    return operand
        .withCel(
            new Cel.Index(
                new Cel.ListOf(List.of(number)),
                CelBuilder.choose(
                    CelBuilder.equal(none, new Cel.DoubleValue(0)),
                    CelBuilder.ZERO,
                    new Cel.IntValue(1))))
        .infinite(false)
        .failing(true);
  }

  /** The operand as a value of a type to which all of its values convert. */
  static Operand to(Operand operand, Type type) {
    ValueKind from = ValueKind.of(operand.type());
    ValueKind wanted = ValueKind.of(type);
    if (wanted == ValueKind.DECIMAL) {
      return decimal(operand);
    }
    boolean plain = from == ValueKind.WHOLE || from == ValueKind.TEXT;
    return wanted == ValueKind.INT_OR_STRING && plain
        ? operand.withCel(CelBuilder.call("dyn", operand.cel())).as(type)
        : operand;
  }

  /** A whole number as a Number. */
  static Operand decimal(Operand whole) {
    if (ValueKind.of(whole.type()) != ValueKind.WHOLE) {
      return whole;
    }
    Cel number =
        whole.cel() instanceof Cel.IntValue(long value)
            ? new Cel.DoubleValue(value)
            : CelBuilder.call("double", whole.cel());
    return whole.withCel(number).as(Type.Number.PLAIN);
  }

  /** A value converted where the type checker left it to evaluation whether it conforms. */
  Operand checked(Operand operand, Type target, Expression expression) {
    Type wanted = target.present();
    Operand converted = to(operand, wanted);
    return conforms(converted, wanted)
        ? converted
        : translation.refuse(
            expression.at(),
            "making this " + TypeWords.withArticle(wanted),
            "it is "
                + TypeWords.withArticle(operand.type())
                + " here, and whether it conforms is only known when it is evaluated",
            "give the field the type that is needed, or widen the type that is asked for");
  }

  /** Whether nothing is left to check of a value that has been converted. */
  private static boolean conforms(Operand converted, Type wanted) {
    ValueKind kind = ValueKind.of(wanted);
    boolean same = ValueKind.of(converted.type()) == kind;
    return switch (kind) {
      case UNKNOWN, OPAQUE, INT_OR_STRING -> true;
      case WHOLE, DECIMAL ->
          same && isWithin(converted.interval(), Interval.of(wanted)) && isBounds(wanted);
      case LIST ->
          same
              && wanted instanceof Type.ListOf(var _, Type.Size size, var keys)
              && size.equals(Type.Size.ANY)
              && keys.isEmpty();
      case SET -> same;
      default -> false;
    };
  }

  /** Whether bounds say all of a type: an enumeration of numbers may have gaps. */
  private static boolean isBounds(Type type) {
    return !(type instanceof Type.Enumeration);
  }

  private static boolean isWithin(Interval number, Interval bounds) {
    return number.low().compareTo(bounds.low()) >= 0 && number.high().compareTo(bounds.high()) <= 0;
  }
}
