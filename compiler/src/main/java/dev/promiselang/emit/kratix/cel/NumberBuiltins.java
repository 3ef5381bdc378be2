package dev.promiselang.emit.kratix.cel;

import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/** What numbers can be asked. */
final class NumberBuiltins {

  private static final Cel ONE = new Cel.IntValue(1);

  private final Translation translation;

  NumberBuiltins(Translation translation) {
    this.translation = translation;
  }

  Optional<Operand> of(BuiltinUse use, Operand number, List<Operand> arguments) {
    return switch (use.name()) {
      case "abs" -> Optional.of(absolute(number));
      case "min" -> Optional.of(extreme(CelOperator.LESS_OR_EQUAL, number, arguments.getFirst()));
      case "max" ->
          Optional.of(extreme(CelOperator.GREATER_OR_EQUAL, number, arguments.getFirst()));
      case "floor", "ceil", "round" -> Optional.of(rounded(use, number));
      default -> Optional.empty();
    };
  }

  private static Operand absolute(Operand number) {
    boolean whole = ValueKind.of(number.type()) == ValueKind.WHOLE;
    Cel zero = whole ? CelBuilder.ZERO : new Cel.DoubleValue(0);
    Interval turned = number.interval().negated();
    return number
        .withCel(
            CelBuilder.choose(
                CelBuilder.operation(CelOperator.LESS, number.cel(), zero),
                new Cel.Negative(number.cel()),
                number.cel()))
        .as(whole ? Type.Int.PLAIN : Type.Number.PLAIN)
        .within(number.interval().or(turned).cutTo(whole ? Interval.SIZE : Interval.DECIMAL))
        .failing(whole && !turned.isWhole());
  }

  private static Operand extreme(CelOperator operator, Operand left, Operand right) {
    boolean whole =
        ValueKind.of(left.type()) == ValueKind.WHOLE
            && ValueKind.of(right.type()) == ValueKind.WHOLE;
    Operand a = whole ? left : Conversions.decimal(left);
    Operand b = whole ? right : Conversions.decimal(right);
    Cel first = CelBuilder.operation(operator, a.cel(), b.cel());
    return a.withCel(CelBuilder.choose(first, a.cel(), b.cel()))
        .as(whole ? Type.Int.PLAIN : Type.Number.PLAIN)
        .within(a.interval().or(b.interval()));
  }

  /** CEL cuts fractions off; what is rounded must be safely within 64 bits for that. */
  private Operand rounded(BuiltinUse use, Operand number) {
    if (ValueKind.of(number.type()) == ValueKind.WHOLE) {
      return number;
    }
    if (!number.interval().isInsideWhole()) {
      return translation.refuse(
          use.call().at(),
          "`" + use.name() + "` of a Number without bounds",
          "CEL makes whole numbers of Numbers only within 64 bits",
          "bound the Number: `Number(0.0..1000000.0)`");
    }
    Cel cut = CelBuilder.call("int", number.cel());
    Cel back = CelBuilder.call("double", cut);
    Cel fraction = CelBuilder.operation(CelOperator.SUBTRACT, number.cel(), back);
    Cel above = CelBuilder.operation(CelOperator.ADD, cut, ONE);
    Cel below = CelBuilder.operation(CelOperator.SUBTRACT, cut, ONE);
    Cel rounded =
        switch (use.name()) {
          case "floor" ->
              CelBuilder.choose(
                  CelBuilder.operation(CelOperator.GREATER, back, number.cel()), below, cut);
          case "ceil" ->
              CelBuilder.choose(
                  CelBuilder.operation(CelOperator.LESS, back, number.cel()), above, cut);
          default ->
              CelBuilder.choose(
                  CelBuilder.operation(
                      CelOperator.GREATER_OR_EQUAL, fraction, new Cel.DoubleValue(0.5)),
                  above,
                  CelBuilder.choose(
                      CelBuilder.operation(
                          CelOperator.LESS_OR_EQUAL, fraction, new Cel.DoubleValue(-0.5)),
                      below,
                      cut));
        };
    return Operand.of(Type.Int.PLAIN, rounded)
        .within(number.interval().plus(Interval.of(-1, 1)).cutTo(Interval.WHOLE));
  }
}
