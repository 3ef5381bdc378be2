package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.HashMap;
import java.util.List;

/** {@code merge(...)}. */
final class Merge implements Builtin {

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.MAP);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "merge",
        Type.MapOf.of(Elements.of(receiver)),
        Parameters.value("other", Type.MapOf.of(Elements.of(receiver))));
  }

  @Override
  public String documentation() {
    return "The map with the entries of another one, which win.";
  }

  @Override
  public String example() {
    return "tags.merge({ zone: \"b\" }).size() == 3";
  }

  @Override
  public Value apply(Invocation invocation) {
    HashMap<String, Value> entries = new HashMap<>(invocation.map().entries());
    entries.putAll(((Value.Mapping) invocation.argument(0).orElseThrow()).entries());
    return Value.Mapping.of(entries);
  }
}
