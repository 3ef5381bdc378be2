package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code number}. */
final class Amount implements Builtin {

  @Override
  public String name() {
    return "number";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.QUANTITY);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.property("number", Type.Number.PLAIN);
  }

  @Override
  public String documentation() {
    return "The quantity as a plain Number, such as of bytes or cores.";
  }

  @Override
  public String example() {
    return "(512Mi).number == 536870912.0";
  }

  @Override
  public Value apply(Invocation invocation) {
    return invocation.decimal(
        ((Value.Quantity) invocation.receiver()).amount().amount().doubleValue());
  }
}
