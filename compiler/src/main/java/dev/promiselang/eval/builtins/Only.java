package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code only(...)}. */
final class Only implements Builtin {

  @Override
  public String name() {
    return "only";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.SET);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "only",
        new Type.Bool(),
        Parameters.value("members", Type.ListOf.of(Elements.plain(receiver))));
  }

  @Override
  public String documentation() {
    return "Whether the set has no other members than these.";
  }

  @Override
  public String example() {
    return "arch.only([\"amd64\", \"arm64\"])";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(invocation.items(0).containsAll(invocation.items()));
  }
}
