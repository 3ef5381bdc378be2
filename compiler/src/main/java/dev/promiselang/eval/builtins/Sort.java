package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code sort(...)}. */
final class Sort implements Builtin {

  @Override
  public String name() {
    return "sort";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST, Receiver.SET);
  }

  @Override
  public boolean accepts(Type receiver) {
    return Elements.haveOrder(receiver);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("sort", Type.ListOf.of(Elements.of(receiver)));
  }

  @Override
  public String documentation() {
    return "The elements in order: numbers by size, texts by code point, members of an ordered"
        + " enumeration as it lists them.";
  }

  @Override
  public String example() {
    return "[3, 1].sort() == [1, 3]";
  }

  @Override
  public Value apply(Invocation invocation) {
    return new Value.ListOf(
        invocation.items().stream().sorted(Elements.order(invocation.receiverType())).toList());
  }
}
