package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code indexOf(...)}. */
final class IndexOf implements Builtin {

  @Override
  public String name() {
    return "indexOf";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "indexOf",
        Type.Int.PLAIN.orAbsent(),
        Parameters.value("element", Elements.plain(receiver)));
  }

  @Override
  public String documentation() {
    return "The place of the first such element, counted from 0, absent when there is none.";
  }

  @Override
  public String example() {
    return "[\"a\", \"b\"].indexOf(\"b\") == 1";
  }

  @Override
  public Value apply(Invocation invocation) {
    int place = invocation.items().indexOf(invocation.argument(0).orElseThrow());
    return place < 0 ? new Value.Absent() : Value.of(place);
  }
}
