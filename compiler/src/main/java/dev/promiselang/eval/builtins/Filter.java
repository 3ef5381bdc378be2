package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;

/** {@code filter(...)}. */
final class Filter implements Builtin {

  @Override
  public String name() {
    return "filter";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST, Receiver.SET);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "filter",
        Type.ListOf.of(Elements.of(receiver)),
        Parameters.onElement("condition", receiver, new Type.Bool()));
  }

  @Override
  public String documentation() {
    return "The elements for which the condition holds.";
  }

  @Override
  public String example() {
    return "[1, 2, 3].filter(n => n > 1) == [2, 3]";
  }

  @Override
  public Value apply(Invocation invocation) {
    List<Value> kept = new ArrayList<>();
    for (Value item : invocation.items()) {
      Value holds = invocation.call(0, item);
      if (!holds.equals(Value.of(false))) {
        kept.add(holds.hasFailed() ? holds : item);
      }
    }
    return new Value.ListOf(kept);
  }
}
