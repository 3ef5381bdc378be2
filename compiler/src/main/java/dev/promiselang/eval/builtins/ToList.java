package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code toList(...)}. */
final class ToList implements Builtin {

  @Override
  public String name() {
    return "toList";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.SET);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("toList", Type.ListOf.of(Elements.of(receiver)));
  }

  @Override
  public String documentation() {
    return "The members in order.";
  }

  @Override
  public String example() {
    return "arch.toList() == [\"amd64\"]";
  }

  @Override
  public Value apply(Invocation invocation) {
    return new Value.ListOf(invocation.items());
  }
}
