package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code values(...)}. */
final class Values implements Builtin {

  @Override
  public String name() {
    return "values";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.MAP);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("values", Type.ListOf.of(Elements.of(receiver)));
  }

  @Override
  public String documentation() {
    return "The values in the order of their keys.";
  }

  @Override
  public String example() {
    return "tags.values() == [\"a\", \"1\"]";
  }

  @Override
  public Value apply(Invocation invocation) {
    return new Value.ListOf(List.copyOf(invocation.map().entries().values()));
  }
}
