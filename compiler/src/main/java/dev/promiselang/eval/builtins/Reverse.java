package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code reverse(...)}. */
final class Reverse implements Builtin {

  @Override
  public String name() {
    return "reverse";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("reverse", Type.ListOf.of(Elements.of(receiver)));
  }

  @Override
  public String documentation() {
    return "The elements in the opposite order.";
  }

  @Override
  public String example() {
    return "[1, 2].reverse() == [2, 1]";
  }

  @Override
  public Value apply(Invocation invocation) {
    return new Value.ListOf(invocation.items().reversed());
  }
}
