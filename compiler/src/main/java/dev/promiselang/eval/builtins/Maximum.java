package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code max(...)}. */
final class Maximum implements Builtin {

  @Override
  public String name() {
    return "max";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST, Receiver.INT, Receiver.NUMBER);
  }

  @Override
  public boolean accepts(Type receiver) {
    return !(receiver instanceof Type.ListOf) || Elements.haveOrder(receiver);
  }

  @Override
  public Signature signature(Type receiver) {
    return receiver instanceof Type.ListOf
        ? Signature.method("max", Elements.of(receiver).orAbsent())
        : Signature.method(
            "max", Elements.number(receiver), Parameters.value("other", Elements.number(receiver)));
  }

  @Override
  public String documentation() {
    return "The greatest element, absent when there is none; of two numbers the greater.";
  }

  @Override
  public String example() {
    return "[3, 8].max() == 8";
  }

  @Override
  public Value apply(Invocation invocation) {
    List<Value> candidates =
        invocation
            .argument(0)
            .map(other -> List.of(invocation.receiver(), other))
            .orElseGet(invocation::items);
    return candidates.stream()
        .max(Elements.order(invocation.receiverType()))
        .orElse(new Value.Absent());
  }
}
