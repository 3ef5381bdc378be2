package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code contains(...)}. */
final class Contains implements Builtin {

  @Override
  public String name() {
    return "contains";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT, Receiver.LIST);
  }

  @Override
  public Signature signature(Type receiver) {
    return receiver instanceof Type.ListOf
        ? Signature.method(
            "contains", new Type.Bool(), Parameters.value("element", Elements.plain(receiver)))
        : Signature.method("contains", new Type.Bool(), Parameters.value("part", Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "Whether the text has this part, or the list this element.";
  }

  @Override
  public String example() {
    return "\"redis-ha\".contains(\"ha\")";
  }

  @Override
  public Value apply(Invocation invocation) {
    return invocation.receiver() instanceof Value.Text(String text)
        ? Value.of(text.contains(invocation.text(0)))
        : Value.of(invocation.items().contains(invocation.argument(0).orElseThrow()));
  }
}
