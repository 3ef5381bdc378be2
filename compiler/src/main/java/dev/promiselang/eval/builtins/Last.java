package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code last(...)}. */
final class Last implements Builtin {

  @Override
  public String name() {
    return "last";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("last", Elements.of(receiver).orAbsent());
  }

  @Override
  public String documentation() {
    return "The last element, absent when there is none.";
  }

  @Override
  public String example() {
    return "[\"a\", \"b\"].last() == \"b\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    List<Value> items = invocation.items();
    return items.isEmpty() ? new Value.Absent() : items.getLast();
  }
}
