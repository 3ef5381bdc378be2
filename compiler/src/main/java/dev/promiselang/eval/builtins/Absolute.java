package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.math.BigInteger;
import java.util.List;

/** {@code abs(...)}. */
final class Absolute implements Builtin {

  @Override
  public String name() {
    return "abs";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.INT, Receiver.NUMBER);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("abs", Elements.number(receiver));
  }

  @Override
  public String documentation() {
    return "The number without its sign.";
  }

  @Override
  public String example() {
    return "(-3).abs() == 3";
  }

  @Override
  public Value apply(Invocation invocation) {
    return switch (invocation.receiver()) {
      case Value.Whole(long number) -> invocation.whole(BigInteger.valueOf(number).abs());
      case Value.Decimal(double number) -> new Value.Decimal(Math.abs(number));
      case Value other -> other;
    };
  }
}
