package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code get(...)}. */
final class Get implements Builtin {

  @Override
  public String name() {
    return "get";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.MAP);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "get", Elements.of(receiver).orAbsent(), Parameters.value("key", Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "The value of a key, absent when the map lacks it.";
  }

  @Override
  public String example() {
    return "(tags.get(\"team\") ?? \"none\") == \"a\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    return invocation.map().get(invocation.text(0)).orElse(new Value.Absent());
  }
}
