package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code keys(...)}. */
final class Keys implements Builtin {

  @Override
  public String name() {
    return "keys";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.MAP);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("keys", Type.ListOf.of(Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "The keys in order.";
  }

  @Override
  public String example() {
    return "tags.keys() == [\"team\", \"tier\"]";
  }

  @Override
  public Value apply(Invocation invocation) {
    return new Value.ListOf(invocation.map().entries().keySet().stream().map(Value::of).toList());
  }
}
