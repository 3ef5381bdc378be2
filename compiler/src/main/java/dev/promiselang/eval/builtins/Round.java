package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.math.RoundingMode;
import java.util.List;

/** {@code round(...)}. */
final class Round implements Builtin {

  @Override
  public String name() {
    return "round";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.NUMBER);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("round", Type.Int.PLAIN);
  }

  @Override
  public String documentation() {
    return "The nearest whole number, halves going away from zero.";
  }

  @Override
  public String example() {
    return "(1.5).round() == 2";
  }

  @Override
  public Value apply(Invocation invocation) {
    return invocation.whole(Rounding.of(invocation.receiver(), RoundingMode.HALF_UP));
  }
}
