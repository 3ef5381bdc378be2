package dev.promiselang.emit.kratix.cel;

/**
 * A whole number compared with a Number. CEL would make a double of the whole number, which is
 * exact only up to 53 bits; beyond them the two are compared as whole numbers.
 */
final class MixedNumbers {

  private static final Cel END = new Cel.DoubleValue(0x1p63);
  private static final Cel START = new Cel.DoubleValue(-0x1p63);
  private static final Cel LEAST = new Cel.IntValue(Long.MIN_VALUE);

  private MixedNumbers() {}

  static Cel compare(Operand left, CelOperator operator, Operand right) {
    boolean exact = left.interval().isExact() || right.interval().isExact();
    if (exact) {
      return CelBuilder.operation(
          operator, Conversions.decimal(left).cel(), Conversions.decimal(right).cel());
    }
    return ValueKind.of(left.type()) == ValueKind.WHOLE
        ? whole(left.cel(), operator, right.cel())
        : whole(right.cel(), turned(operator), left.cel());
  }

  /** The operator when its sides change places. */
  private static CelOperator turned(CelOperator operator) {
    return switch (operator) {
      case LESS -> CelOperator.GREATER;
      case GREATER -> CelOperator.LESS;
      case LESS_OR_EQUAL -> CelOperator.GREATER_OR_EQUAL;
      case GREATER_OR_EQUAL -> CelOperator.LESS_OR_EQUAL;
      default -> operator;
    };
  }

  private static Cel whole(Cel whole, CelOperator operator, Cel number) {
    return switch (operator) {
      case LESS -> less(whole, number);
      case GREATER_OR_EQUAL -> new Cel.Not(less(whole, number));
      case GREATER -> greater(whole, number);
      case LESS_OR_EQUAL -> new Cel.Not(greater(whole, number));
      default -> equal(whole, number);
    };
  }

  private static Cel less(Cel whole, Cel number) {
    return CelBuilder.or(
        CelBuilder.operation(CelOperator.GREATER_OR_EQUAL, number, END),
        CelBuilder.and(
            CelBuilder.operation(CelOperator.GREATER, number, START),
            within(whole, CelOperator.LESS, number)));
  }

  private static Cel greater(Cel whole, Cel number) {
    Cel below = CelBuilder.operation(CelOperator.LESS, number, START);
    Cel atStart =
        CelBuilder.and(
            CelBuilder.equal(number, START),
            CelBuilder.operation(CelOperator.NOT_EQUAL, whole, LEAST));
    Cel inside = CelBuilder.and(inside(number), within(whole, CelOperator.GREATER, number));
    return CelBuilder.or(CelBuilder.or(below, atStart), inside);
  }

  private static Cel equal(Cel whole, Cel number) {
    Cel atStart = CelBuilder.and(CelBuilder.equal(number, START), CelBuilder.equal(whole, LEAST));
    Cel same =
        CelBuilder.and(
            CelBuilder.equal(whole, CelBuilder.call("int", number)),
            CelBuilder.equal(CelBuilder.call("double", whole), number));
    return CelBuilder.or(atStart, CelBuilder.and(inside(number), same));
  }

  /** Whether a whole number of 64 bits lies at the number, or towards zero from it. */
  private static Cel inside(Cel number) {
    return CelBuilder.and(
        CelBuilder.operation(CelOperator.GREATER, number, START),
        CelBuilder.operation(CelOperator.LESS, number, END));
  }

  /** Compared with what is left of the number without its fraction, and with that when equal. */
  private static Cel within(Cel whole, CelOperator operator, Cel number) {
    Cel cut = CelBuilder.call("int", number);
    return CelBuilder.or(
        CelBuilder.operation(operator, whole, cut),
        CelBuilder.and(
            CelBuilder.equal(whole, cut),
            CelBuilder.operation(operator, CelBuilder.call("double", whole), number)));
  }
}
