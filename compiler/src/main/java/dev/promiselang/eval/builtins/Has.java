package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code has(...)}. */
final class Has implements Builtin {

  @Override
  public String name() {
    return "has";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.SET, Receiver.MAP);
  }

  @Override
  public Signature signature(Type receiver) {
    return receiver instanceof Type.MapOf
        ? Signature.method("has", new Type.Bool(), Parameters.value("key", Type.Text.PLAIN))
        : Signature.method(
            "has", new Type.Bool(), Parameters.value("member", Elements.plain(receiver)));
  }

  @Override
  public String documentation() {
    return "Whether the set has this member, or the map this key.";
  }

  @Override
  public String example() {
    return "arch.has(\"amd64\")";
  }

  @Override
  public Value apply(Invocation invocation) {
    return invocation.receiver() instanceof Value.Mapping map
        ? Value.of(map.get(invocation.text(0)).isPresent())
        : Value.of(invocation.items().contains(invocation.argument(0).orElseThrow()));
  }
}
