package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Signature.ParameterType;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code map(...)}. */
final class MapElements implements Builtin {

  @Override
  public String name() {
    return "map";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST, Receiver.SET);
  }

  @Override
  public Signature signature(Type receiver) {
    ParameterType function = Parameters.onElement("function", receiver, new Type.Unknown());
    return new Signature(
        "map", false, List.of(function), 1, types -> Type.ListOf.of(types.getFirst()));
  }

  @Override
  public String documentation() {
    return "What the function makes of each element.";
  }

  @Override
  public String example() {
    return "[1, 2].map(n => n * 2) == [2, 4]";
  }

  @Override
  public Value apply(Invocation invocation) {
    return new Value.ListOf(
        invocation.items().stream().map(item -> invocation.call(0, item)).toList());
  }
}
