package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** {@code groupBy(...)}. */
final class GroupBy implements Builtin {

  @Override
  public String name() {
    return "groupBy";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST, Receiver.SET);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "groupBy",
        Type.MapOf.of(Type.ListOf.of(Elements.of(receiver))),
        Parameters.onElement("key", receiver, Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "A map from what the function gives to the elements for which it gives that, in their"
        + " order.";
  }

  @Override
  public String example() {
    return "[\"ab\", \"c\", \"ad\"].groupBy(x => x.slice(0, 1)).get(\"a\") == [\"ab\", \"ad\"]";
  }

  @Override
  public Value apply(Invocation invocation) {
    TreeMap<String, List<Value>> groups = new TreeMap<>();
    for (Value item : invocation.items()) {
      if (!(invocation.call(0, item) instanceof Value.Text(String key))) {
        return new Value.Failed();
      }
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(item);
    }
    TreeMap<String, Value> lists = new TreeMap<>();
    groups.forEach((key, items) -> lists.put(key, new Value.ListOf(items)));
    return Value.Mapping.of(lists);
  }
}
