package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Signature.ParameterType;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.TreeMap;

/** {@code mapValues(...)}. */
final class MapValues implements Builtin {

  @Override
  public String name() {
    return "mapValues";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.MAP);
  }

  @Override
  public Signature signature(Type receiver) {
    ParameterType function = Parameters.onElement("function", receiver, new Type.Unknown());
    return new Signature(
        "mapValues", false, List.of(function), 1, types -> Type.MapOf.of(types.getFirst()));
  }

  @Override
  public String documentation() {
    return "The map with what the function makes of each value.";
  }

  @Override
  public String example() {
    return "tags.mapValues(v => v.upper()).get(\"team\") == \"A\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    TreeMap<String, Value> values = new TreeMap<>();
    invocation.map().entries().forEach((key, value) -> values.put(key, invocation.call(0, value)));
    return Value.Mapping.of(values);
  }
}
