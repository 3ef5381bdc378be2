package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.math.RoundingMode;
import java.util.List;

/** {@code ceil(...)}. */
final class Ceiling implements Builtin {

  @Override
  public String name() {
    return "ceil";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.NUMBER);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("ceil", Type.Int.PLAIN);
  }

  @Override
  public String documentation() {
    return "The least whole number that is not below this one.";
  }

  @Override
  public String example() {
    return "(1.2).ceil() == 2";
  }

  @Override
  public Value apply(Invocation invocation) {
    return invocation.whole(Rounding.of(invocation.receiver(), RoundingMode.CEILING));
  }
}
