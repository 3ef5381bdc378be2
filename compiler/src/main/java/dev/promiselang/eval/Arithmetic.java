package dev.promiselang.eval;

import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.scalars.NumberText;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code + - * / %}: exact on whole numbers, finite on Numbers. */
final class Arithmetic {

  private final Run run;

  Arithmetic(Run run) {
    this.run = run;
  }

  Value of(Expression.Binary binary, Value left, Value right) {
    return switch (left) {
      case Value.Whole(long a) when right instanceof Value.Whole(long b) -> wholes(binary, a, b);
      case Value.Whole(long a) when right instanceof Value.Decimal(double b) ->
          decimals(binary, a, b);
      case Value.Decimal(double a) when right instanceof Value.Decimal(double b) ->
          decimals(binary, a, b);
      case Value.Decimal(double a) when right instanceof Value.Whole(long b) ->
          decimals(binary, a, b);
      case Value.Duration(var a) when right instanceof Value.Duration(var b) ->
          durations(binary, a, b);
      case Value.Quantity(var a) when right instanceof Value.Quantity(var b) ->
          quantities(binary, a, b);
      case Value.Text(String a) when right instanceof Value.Text(String b) && adds(binary) ->
          run.budget.admits((long) a.length() + b.length(), binary.at())
              ? Value.of(a + b)
              : Findings.FAILED;
      case Value.ListOf a when right instanceof Value.ListOf b && adds(binary) ->
          run.budget.admits(a.extent().size() + b.extent().size(), binary.at())
              ? joined(a.items(), b.items())
              : Findings.FAILED;
      default -> scaled(binary, left, right);
    };
  }

  private static boolean adds(Expression.Binary binary) {
    return binary.operator() == BinaryOperator.ADD;
  }

  private Value joined(List<Value> left, List<Value> right) {
    run.budget.elements(left.size() + right.size());
    List<Value> all = new ArrayList<>(left);
    all.addAll(right);
    return new Value.ListOf(all);
  }

  private Value wholes(Expression.Binary binary, long left, long right) {
    BigInteger a = BigInteger.valueOf(left);
    BigInteger b = BigInteger.valueOf(right);
    return switch (binary.operator()) {
      case ADD -> whole(a.add(b), binary.at());
      case SUBTRACT -> whole(a.subtract(b), binary.at());
      case MULTIPLY -> whole(a.multiply(b), binary.at());
      case DIVIDE -> right == 0 ? byZero(binary) : whole(a.divide(b), binary.at());
      case REMAINDER -> right == 0 ? byZero(binary) : whole(a.remainder(b), binary.at());
      default -> mismatch(binary, new Value.Whole(left));
    };
  }

  /** The number, unless it needs more than 64 bits. */
  Value whole(BigInteger number, Span at) {
    return number.bitLength() < Long.SIZE
        ? Value.of(number.longValue())
        : run.findings.fail(new Overflow(at, number.toString(), "Int"));
  }

  private Value decimals(Expression.Binary binary, double left, double right) {
    return switch (binary.operator()) {
      case ADD -> decimal(left + right, binary.at());
      case SUBTRACT -> decimal(left - right, binary.at());
      case MULTIPLY -> decimal(left * right, binary.at());
      case DIVIDE -> right == 0 ? byZero(binary) : decimal(left / right, binary.at());
      case REMAINDER -> right == 0 ? byZero(binary) : decimal(left % right, binary.at());
      default -> mismatch(binary, new Value.Decimal(left));
    };
  }

  /** The number, unless it is not finite. */
  Value decimal(double number, Span at) {
    return Double.isFinite(number)
        ? new Value.Decimal(number)
        : run.findings.fail(new Overflow(at, NumberText.of(number), "Number"));
  }

  private Value durations(Expression.Binary binary, DurationAmount left, DurationAmount right) {
    return switch (binary.operator()) {
      case ADD -> new Value.Duration(left.plus(right));
      case SUBTRACT -> new Value.Duration(left.minus(right));
      default -> mismatch(binary, new Value.Duration(left));
    };
  }

  private Value quantities(Expression.Binary binary, QuantityAmount left, QuantityAmount right) {
    return switch (binary.operator()) {
      case ADD -> new Value.Quantity(left.plus(right));
      case SUBTRACT -> new Value.Quantity(left.minus(right));
      default -> mismatch(binary, new Value.Quantity(left));
    };
  }

  /** A Duration or Quantity times or divided by a number; times, also the other way round. */
  private Value scaled(Expression.Binary binary, Value left, Value right) {
    boolean times = binary.operator() == BinaryOperator.MULTIPLY;
    boolean divides = binary.operator() == BinaryOperator.DIVIDE;
    Optional<BigDecimal> factor = number(right);
    if (factor.isEmpty() && times && number(left).isPresent()) {
      return scaled(binary, right, left);
    }
    if (factor.isEmpty() || !(times || divides)) {
      return mismatch(binary, left);
    }
    BigDecimal by = factor.get();
    if (divides && by.signum() == 0) {
      return byZero(binary);
    }
    return switch (left) {
      case Value.Duration(var amount) ->
          new Value.Duration(times ? amount.times(by) : amount.dividedBy(by));
      case Value.Quantity(var amount) ->
          new Value.Quantity(times ? amount.times(by) : amount.dividedBy(by));
      default -> mismatch(binary, left);
    };
  }

  private static Optional<BigDecimal> number(Value value) {
    return switch (value) {
      case Value.Whole(long number) -> Optional.of(BigDecimal.valueOf(number));
      case Value.Decimal(double number) -> Optional.of(new BigDecimal(Double.toString(number)));
      default -> Optional.empty();
    };
  }

  Value negated(Value value, Expression.Negate negate) {
    BigDecimal opposite = BigDecimal.ONE.negate();
    return switch (value) {
      case Value.Whole(long number) -> whole(BigInteger.valueOf(number).negate(), negate.at());
      case Value.Decimal(double number) -> new Value.Decimal(-number);
      case Value.Duration(var amount) -> new Value.Duration(amount.times(opposite));
      case Value.Quantity(var amount) -> new Value.Quantity(amount.times(opposite));
      default -> run.expressions.wrong(value, "a number", negate.operand());
    };
  }

  private Value byZero(Expression.Binary binary) {
    return run.findings.fail(new DivisionByZero(binary.at(), binary.right().at()));
  }

  private Value mismatch(Expression.Binary binary, Value left) {
    String needed = "something that `" + binary.operator().spelling() + "` works on";
    return run.expressions.wrong(left, needed, binary.left());
  }
}
