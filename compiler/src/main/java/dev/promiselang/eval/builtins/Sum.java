package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.math.BigInteger;
import java.util.List;

/** {@code sum(...)}. */
final class Sum implements Builtin {

  @Override
  public String name() {
    return "sum";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST);
  }

  @Override
  public boolean accepts(Type receiver) {
    return Elements.canBeAdded(receiver);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("sum", Elements.number(Elements.of(receiver)));
  }

  @Override
  public String documentation() {
    return "The sum of the numbers, Quantities or Durations.";
  }

  @Override
  public String example() {
    return "[1, 2, 3].sum() == 6";
  }

  @Override
  public Value apply(Invocation invocation) {
    Value sum = zero(invocation);
    for (Value item : invocation.items()) {
      sum = plus(sum, item, invocation);
    }
    return sum;
  }

  private static Value zero(Invocation invocation) {
    return switch (Elements.of(invocation.receiverType())) {
      case Type.Number _ -> new Value.Decimal(0);
      case Type.Quantity _ -> new Value.Quantity(QuantityAmount.of(0));
      case Type.Duration _ -> new Value.Duration(DurationAmount.ZERO);
      default -> Value.of(0);
    };
  }

  private static Value plus(Value sum, Value item, Invocation invocation) {
    return switch (sum) {
      case Value.Whole(long a) when item instanceof Value.Whole(long b) ->
          invocation.whole(BigInteger.valueOf(a).add(BigInteger.valueOf(b)));
      case Value.Decimal(double a) when item instanceof Value.Decimal(double b) ->
          invocation.decimal(a + b);
      case Value.Decimal(double a) when item instanceof Value.Whole(long b) ->
          invocation.decimal(a + b);
      case Value.Quantity(var a) when item instanceof Value.Quantity(var b) ->
          new Value.Quantity(a.plus(b));
      case Value.Duration(var a) when item instanceof Value.Duration(var b) ->
          new Value.Duration(a.plus(b));
      default -> new Value.Failed();
    };
  }
}
