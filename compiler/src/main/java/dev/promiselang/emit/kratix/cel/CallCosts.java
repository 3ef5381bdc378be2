package dev.promiselang.emit.kratix.cel;

import dev.promiselang.emit.kratix.cel.CelType.Kind;
import java.util.List;

/** What functions cost, and how large what they give may be. */
final class CallCosts {

  private static final double CHARACTER = CostEstimator.CHARACTER;
  private static final double CHARACTER_OF_PATTERN = 0.25;
  private static final int NEW_LIST_CALL = 11;
  private static final CelType TEXT = CelType.of(Kind.TEXT);
  private static final CelType BOOL = CelType.of(Kind.BOOL);
  private static final CelType INT = CelType.of(Kind.INT);

  private final CostEstimator estimator;

  CallCosts(CostEstimator estimator) {
    this.estimator = estimator;
  }

  Estimate function(String name, List<Estimate> arguments) {
    Estimate first = arguments.getFirst();
    Amount operands = costs(arguments);
    Amount constant = operands.plus(1);
    return switch (name) {
      case "string" -> string(first);
      case "dyn" -> dynamic(constant, first);
      case "int" -> Estimate.computed(constant, INT);
      case "double" -> Estimate.computed(constant, CelType.of(Kind.DOUBLE));
      case "duration" -> Estimate.computed(constant, CelType.of(Kind.DURATION));
      case "timestamp" -> Estimate.computed(constant, CelType.of(Kind.TIMESTAMP));
      case "quantity" -> parsed(first, operands, Kind.QUANTITY);
      case "semver" -> parsed(first, operands, Kind.SEMVER);
      default -> Estimate.computed(constant, CelType.of(Kind.TYPE));
    };
  }

  private Estimate dynamic(Amount cost, Estimate argument) {
    Estimate dynamic = Estimate.computed(cost, CelType.of(Kind.DYNAMIC));
    return estimator.platform().knowsComputedElements()
        ? dynamic.withSize(argument.size()).withEntries(argument.entries())
        : dynamic;
  }

  private static Amount costs(List<Estimate> arguments) {
    return arguments.stream().map(Estimate::cost).reduce(Amount.ZERO, Amount::plus);
  }

  private static Estimate parsed(Estimate text, Amount operands, Kind kind) {
    return Estimate.computed(
        text.sizeOrUnknown().times(CHARACTER).plus(operands), CelType.of(kind));
  }

  /** What may be anything may be bytes, which are read one by one. */
  private static Estimate string(Estimate argument) {
    if (argument.type().kind() != Kind.DYNAMIC) {
      return Estimate.computed(argument.cost().plus(1), TEXT);
    }
    Amount size = argument.sizeOrUnknown();
    return Estimate.computed(Amount.ONE.or(size.times(CHARACTER)).plus(argument.cost()), TEXT)
        .withSize(new Amount(size.least() / 4, size.most()));
  }

  Estimate method(String name, Estimate target, List<Cel> written, List<Estimate> arguments) {
    Amount operands = target.cost().plus(costs(arguments));
    Amount size = target.sizeOrUnknown();
    Amount constant = operands.plus(1);
    return switch (name) {
      case "startsWith", "endsWith" ->
          Estimate.computed(
              arguments.getFirst().sizeOrUnknown().times(CHARACTER).plus(operands), BOOL);
      case "contains" ->
          Estimate.computed(
              size.times(CHARACTER)
                  .times(arguments.getFirst().sizeOrUnknown().times(CHARACTER))
                  .plus(operands),
              BOOL);
      case "matches" ->
          Estimate.computed(
              size.plus(1)
                  .times(CHARACTER)
                  .times(arguments.getFirst().sizeOrUnknown().times(CHARACTER_OF_PATTERN))
                  .plus(operands),
              BOOL);
      case "lowerAscii", "upperAscii", "substring", "trim" ->
          Estimate.computed(size.times(CHARACTER).plus(operands), TEXT).withSize(size);
      case "replace" ->
          Estimate.computed(size.times(2 * CHARACTER).plus(operands), TEXT)
              .withSize(
                  replaced(
                      size, arguments.get(0).sizeOrUnknown(), arguments.get(1).sizeOrUnknown()));
      case "split" ->
          Estimate.computed(size.times(2 * CHARACTER).plus(operands), CelType.list(TEXT, 0))
              .withSize(new Amount(0, size.most()));
      case "join" -> joined(target, arguments.getFirst(), operands);
      case "format" -> Estimate.computed(size.times(CHARACTER).plus(operands), TEXT);
      case "sum", "min", "max" ->
          Estimate.computed(searched(target).plus(operands), element(target));
      case "indexOf" -> Estimate.computed(searched(target).plus(operands), INT);
      case "slice" -> list(target, between(written, size), 1, operands);
      case "reverse" -> list(target, size, 1, operands);
      case "flatten" -> list(target.withType(element(target)), size, 1, operands);
      case "distinct" -> list(target, size.times(size), 2, operands);
      case "sort" ->
          list(target, size.times(size), element(target).isText() ? 2 + CHARACTER : 2, operands);
      case "isLessThan", "isGreaterThan" -> Estimate.computed(constant, BOOL);
      case "add", "sub" -> Estimate.computed(constant, CelType.of(Kind.QUANTITY));
      default -> Estimate.computed(constant, INT);
    };
  }

  private static CelType element(Estimate list) {
    return list.type().element().orElse(CelType.of(Kind.DYNAMIC));
  }

  /** One for each element, and all characters where the elements have some. */
  private Amount searched(Estimate list) {
    Estimate element = estimator.elementOf(list);
    Amount each =
        element.type().isText() ? element.sizeOrUnknown().times(CHARACTER).plus(1) : Amount.ONE;
    return list.sizeOrUnknown().times(each);
  }

  private Estimate joined(Estimate list, Estimate separator, Amount operands) {
    Amount count = list.sizeOrUnknown();
    Amount between = new Amount(Math.max(0, count.least() - 1), Math.max(0, count.most() - 1));
    Amount size =
        count
            .times(estimator.elementOf(list).sizeOrUnknown())
            .plus(separator.sizeOrUnknown().times(between));
    return Estimate.computed(size.times(CHARACTER).plus(operands), TEXT).withSize(size);
  }

  /** How long a text may be once parts of it are replaced by others. */
  private static Amount replaced(Amount text, Amount part, Amount by) {
    boolean emptyPart = part.least() == 0;
    boolean longer = by.most() > part.least();
    long most =
        emptyPart
            ? new Amount(0, text.most()).plus(1).times(by).plus(text).most()
            : longer ? Amount.times(ceiling(text.most(), part.least()), by.most()) : text.most();
    boolean onlyEmpty = part.most() == 0;
    boolean shorter = part.most() > by.least();
    long least =
        onlyEmpty
            ? text.plus(1).times(by).plus(text).least()
            : shorter ? Amount.times(ceiling(text.least(), part.most()), by.least()) : text.least();
    return new Amount(least, most);
  }

  private static long ceiling(long dividend, long divisor) {
    return (long) Math.ceil((double) dividend / divisor);
  }

  /** How many elements lie between two places, where both are written down. */
  private static Amount between(List<Cel> places, Amount size) {
    long from = places.get(0) instanceof Cel.IntValue(long start) ? start : 0;
    long to = places.get(1) instanceof Cel.IntValue(long end) ? end : size.most();
    return Amount.exactly(Math.max(0, to - from));
  }

  private static Estimate list(Estimate target, Amount size, double factor, Amount operands) {
    return Estimate.computed(size.times(factor).plus(NEW_LIST_CALL).plus(operands), target.type())
        .withSize(size);
  }
}
