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

/** {@code flatMap(...)}. */
final class FlatMap implements Builtin {

  @Override
  public String name() {
    return "flatMap";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST, Receiver.SET);
  }

  @Override
  public Signature signature(Type receiver) {
    ParameterType function = Parameters.onElement("function", receiver, new Type.Unknown());
    return new Signature(
        "flatMap",
        false,
        List.of(function),
        1,
        types -> Type.ListOf.of(Elements.of(types.getFirst())));
  }

  @Override
  public String documentation() {
    return "The elements of all the lists that the function gives.";
  }

  @Override
  public String example() {
    return "[\"a\", \"b\"].flatMap(x => [x, x]) == [\"a\", \"a\", \"b\", \"b\"]";
  }

  @Override
  public Value apply(Invocation invocation) {
    List<Value> all = new ArrayList<>();
    for (Value item : invocation.items()) {
      switch (invocation.call(0, item)) {
        case Value.ListOf list when invocation.admits(all.size() + list.extent().size()) ->
            all.addAll(list.items());
        case Value.SetOf set when invocation.admits(all.size() + set.extent().size()) ->
            all.addAll(set.members());
        case Value other -> all.add(invocation.wrong("a list", other));
      }
    }
    return new Value.ListOf(all);
  }
}
