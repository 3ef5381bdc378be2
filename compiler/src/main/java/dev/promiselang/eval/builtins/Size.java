package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code size(...)}. */
final class Size implements Builtin {

  @Override
  public String name() {
    return "size";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT, Receiver.LIST, Receiver.SET, Receiver.MAP);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("size", new Type.Int(0, Long.MAX_VALUE, Type.Int.Width.PLAIN));
  }

  @Override
  public String documentation() {
    return "How many characters, elements, members or entries there are.";
  }

  @Override
  public String example() {
    return "\"abc\".size() == 3";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(
        switch (invocation.receiver()) {
          case Value.Text(String text) -> text.codePointCount(0, text.length());
          case Value.Mapping map -> map.entries().size();
          default -> invocation.items().size();
        });
  }
}
