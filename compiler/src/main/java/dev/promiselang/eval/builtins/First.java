package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code first(...)}. */
final class First implements Builtin {

  @Override
  public String name() {
    return "first";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("first", Elements.of(receiver).orAbsent());
  }

  @Override
  public String documentation() {
    return "The first element, absent when there is none.";
  }

  @Override
  public String example() {
    return "[\"a\", \"b\"].first() == \"a\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    List<Value> items = invocation.items();
    return items.isEmpty() ? new Value.Absent() : items.getFirst();
  }
}
