package dev.promiselang.emit.kratix.cel;

import dev.promiselang.emit.kratix.cel.CelType.Kind;
import java.util.Optional;

/** What operators cost. */
final class OperatorCosts {

  private OperatorCosts() {}

  static Estimate of(CelOperator operator, Estimate left, Estimate right) {
    Amount operands = left.cost().plus(right.cost());
    return switch (operator) {
      case AND, OR -> truth(new Amount(left.cost().least(), operands.most()));
      case EQUAL, NOT_EQUAL -> truth(compared(left, right).plus(operands));
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          truth((left.type().isText() ? compared(left, right) : Amount.ONE).plus(operands));
      case IN ->
          truth(
              (right.type().kind() == Kind.LIST ? right.sizeOrUnknown() : Amount.ONE)
                  .plus(operands));
      case ADD -> sum(left, right, operands);
      case SUBTRACT, MULTIPLY, DIVIDE, REMAINDER ->
          Estimate.computed(operands.plus(1), left.type());
    };
  }

  private static Estimate truth(Amount cost) {
    return Estimate.computed(cost, CelType.of(Kind.BOOL));
  }

  /** As far as the shorter one goes. */
  private static Amount compared(Estimate left, Estimate right) {
    long shorter = Math.min(left.sizeOrUnknown().most(), right.sizeOrUnknown().most());
    return new Amount(shorter > 0 ? 1 : 0, shorter).times(CostEstimator.CHARACTER);
  }

  private static Estimate sum(Estimate left, Estimate right, Amount operands) {
    Kind kind = left.type().kind();
    if (kind != Kind.LIST && !left.type().isText()) {
      return Estimate.computed(operands.plus(1), left.type());
    }
    Amount size = left.sizeOrUnknown().plus(right.sizeOrUnknown());
    Amount cost = kind == Kind.LIST ? Amount.ONE : size.times(CostEstimator.CHARACTER);
    Optional<Amount> entries = CostEstimator.both(left.entries(), right.entries());
    return Estimate.computed(cost.plus(operands), left.type()).withSize(size).withEntries(entries);
  }
}
