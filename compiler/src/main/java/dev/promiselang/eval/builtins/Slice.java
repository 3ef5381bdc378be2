package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code slice(...)}. */
final class Slice implements Builtin {

  @Override
  public String name() {
    return "slice";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT, Receiver.LIST);
  }

  @Override
  public Signature signature(Type receiver) {
    return new Signature(
        "slice",
        false,
        List.of(Parameters.value("from", Type.Int.PLAIN), Parameters.value("to", Type.Int.PLAIN)),
        1,
        types ->
            receiver instanceof Type.ListOf(Type element, var _, var _)
                ? Type.ListOf.of(element)
                : Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The characters or elements from one place up to, not including, another; places beyond"
        + " the ends mean the ends.";
  }

  @Override
  public String example() {
    return "\"abcdef\".slice(1, 3) == \"bc\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    if (invocation.receiver() instanceof Value.Text(String text)) {
      int size = text.codePointCount(0, text.length());
      int from = text.offsetByCodePoints(0, place(invocation, 0, 0, size));
      int to = text.offsetByCodePoints(0, place(invocation, 1, size, size));
      return Value.of(text.substring(Math.min(from, to), to));
    }
    List<Value> items = invocation.items();
    int to = place(invocation, 1, items.size(), items.size());
    return new Value.ListOf(items.subList(Math.min(place(invocation, 0, 0, items.size()), to), to));
  }

  private static int place(Invocation invocation, int argument, int otherwise, int size) {
    return invocation.argument(argument).orElse(Value.of(otherwise)) instanceof Value.Whole(long at)
        ? (int) Math.clamp(at, 0, size)
        : otherwise;
  }
}
