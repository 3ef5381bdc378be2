package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code overlaps(...)}. */
final class Overlaps implements Builtin {

  @Override
  public String name() {
    return "overlaps";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.SET);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "overlaps",
        new Type.Bool(),
        Parameters.value("members", Type.ListOf.of(Elements.plain(receiver))));
  }

  @Override
  public String documentation() {
    return "Whether the set has one of these members.";
  }

  @Override
  public String example() {
    return "arch.overlaps([\"arm64\", \"amd64\"])";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(invocation.items(0).stream().anyMatch(invocation.items()::contains));
  }
}
