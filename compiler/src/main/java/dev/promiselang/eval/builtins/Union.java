package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;

/** {@code union(...)}. */
final class Union implements Builtin {

  @Override
  public String name() {
    return "union";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.SET);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "union",
        new Type.SetOf(Elements.of(receiver)),
        Parameters.value("other", new Type.SetOf(Elements.of(receiver))));
  }

  @Override
  public String documentation() {
    return "The members of either set.";
  }

  @Override
  public String example() {
    return "arch.union([\"arm64\"]).size() == 2";
  }

  @Override
  public Value apply(Invocation invocation) {
    List<Value> members = new ArrayList<>(invocation.items());
    members.addAll(invocation.items(0));
    return new Value.SetOf(members);
  }
}
