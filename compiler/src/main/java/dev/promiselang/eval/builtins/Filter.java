package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Signature.ParameterType;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** {@code filter(...)}. */
final class Filter implements Builtin {

  @Override
  public String name() {
    return "filter";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST, Receiver.SET, Receiver.MAP);
  }

  @Override
  public Signature signature(Type receiver) {
    if (receiver instanceof Type.MapOf) {
      return Signature.method("filter", Type.MapOf.of(Elements.of(receiver)), onEntry(receiver));
    }
    return Signature.method(
        "filter",
        Type.ListOf.of(Elements.of(receiver)),
        Parameters.onElement("condition", receiver, new Type.Bool()));
  }

  private static ParameterType onEntry(Type map) {
    List<Type> entry = List.of(Type.Text.PLAIN, Elements.of(map));
    return new ParameterType.OfLambda("condition", entry, new Type.Bool());
  }

  @Override
  public String documentation() {
    return "The elements for which the condition holds; of a map the entries, with key and value.";
  }

  @Override
  public String example() {
    return "[1, 2, 3].filter(n => n > 1) == [2, 3]";
  }

  @Override
  public Value apply(Invocation invocation) {
    if (invocation.receiver() instanceof Value.Mapping map) {
      return entries(map, invocation);
    }
    List<Value> kept = new ArrayList<>();
    for (Value item : invocation.items()) {
      Value holds = invocation.call(0, item);
      if (!holds.equals(Value.of(false))) {
        kept.add(holds.hasFailed() ? holds : item);
      }
    }
    return new Value.ListOf(kept);
  }

  private static Value entries(Value.Mapping map, Invocation invocation) {
    TreeMap<String, Value> kept = new TreeMap<>();
    map.entries()
        .forEach(
            (key, value) -> {
              Value holds = invocation.call(0, Value.of(key), value);
              if (!holds.equals(Value.of(false))) {
                kept.put(key, holds.hasFailed() ? holds : value);
              }
            });
    return Value.Mapping.of(kept);
  }
}
