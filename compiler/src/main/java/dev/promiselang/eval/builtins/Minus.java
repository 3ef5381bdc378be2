package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code minus(...)}. */
final class Minus implements Builtin {

  @Override
  public String name() {
    return "minus";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.SET);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "minus",
        new Type.SetOf(Elements.of(receiver)),
        Parameters.value("other", new Type.SetOf(Elements.of(receiver))));
  }

  @Override
  public String documentation() {
    return "The members of this set that the other one lacks.";
  }

  @Override
  public String example() {
    return "arch.minus([\"arm64\"]).size() == 1";
  }

  @Override
  public Value apply(Invocation invocation) {
    Set<Value> other = new HashSet<>(invocation.items(0));
    return new Value.SetOf(
        invocation.items().stream().filter(member -> !other.contains(member)).toList());
  }
}
