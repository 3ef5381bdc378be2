package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.Comparator;
import java.util.List;

/** {@code sortBy(...)}. */
final class SortBy implements Builtin {

  @Override
  public String name() {
    return "sortBy";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST, Receiver.SET);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "sortBy",
        Type.ListOf.of(Elements.of(receiver)),
        Parameters.onElement("key", receiver, new Type.Unknown()));
  }

  @Override
  public String documentation() {
    return "The elements in the order of what the function gives for each.";
  }

  @Override
  public String example() {
    return "[\"bb\", \"a\"].sortBy(x => x.size()) == [\"a\", \"bb\"]";
  }

  @Override
  public Value apply(Invocation invocation) {
    List<Keyed> keyed =
        invocation.items().stream().map(item -> new Keyed(invocation.call(0, item), item)).toList();
    return keyed.stream().anyMatch(k -> k.key.hasFailed())
        ? new Value.Failed()
        : new Value.ListOf(
            keyed.stream()
                .sorted(Comparator.comparing(Keyed::key, Elements.NATURAL))
                .map(Keyed::item)
                .toList());
  }

  private record Keyed(Value key, Value item) {}
}
