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

/** {@code intersect(...)}. */
final class Intersect implements Builtin {

  @Override
  public String name() {
    return "intersect";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.SET);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "intersect",
        new Type.SetOf(Elements.of(receiver)),
        Parameters.value("other", new Type.SetOf(Elements.of(receiver))));
  }

  @Override
  public String documentation() {
    return "The members that both sets have.";
  }

  @Override
  public String example() {
    return "arch.intersect([\"arm64\"]).size() == 0";
  }

  @Override
  public Value apply(Invocation invocation) {
    Set<Value> other = new HashSet<>(invocation.items(0));
    return new Value.SetOf(invocation.items().stream().filter(other::contains).toList());
  }
}
