package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code toSet(...)}. */
final class ToSet implements Builtin {

  @Override
  public String name() {
    return "toSet";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("toSet", new Type.SetOf(Elements.of(receiver)));
  }

  @Override
  public String documentation() {
    return "The elements as a set.";
  }

  @Override
  public String example() {
    return "[\"b\", \"a\", \"b\"].toSet().size() == 2";
  }

  @Override
  public Value apply(Invocation invocation) {
    return new Value.SetOf(invocation.items());
  }
}
