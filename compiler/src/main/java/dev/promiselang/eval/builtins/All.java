package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code all(...)}. */
final class All implements Builtin {

  @Override
  public String name() {
    return "all";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST);
  }

  @Override
  public boolean accepts(Type receiver) {
    return Objects.areIn(receiver);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "all", Type.ListOf.of(Elements.of(receiver)), Parameters.value("kind", Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "The objects of this kind, in their order.";
  }

  @Override
  public String example() {
    return "[Resource { apiVersion: \"v1\", kind: \"Namespace\", metadata.name: \"a\" }]"
        + ".all(\"Namespace\").size() == 1";
  }

  @Override
  public Value apply(Invocation invocation) {
    return new Value.ListOf(
        invocation.items().stream()
            .filter(object -> Objects.text(object, "kind").equals(invocation.text(0)))
            .toList());
  }
}
