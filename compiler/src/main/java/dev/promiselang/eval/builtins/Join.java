package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.eval.ValueWords;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.stream.Collectors;

/** {@code join(...)}. */
final class Join implements Builtin {

  @Override
  public String name() {
    return "join";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST, Receiver.SET);
  }

  @Override
  public boolean accepts(Type receiver) {
    return Elements.haveText(receiver);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "join", Type.Text.PLAIN, Parameters.value("separator", Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "The texts one after the other, with the separator between them.";
  }

  @Override
  public String example() {
    return "[\"a\", \"b\"].join(\"-\") == \"a-b\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    String text =
        invocation.items().stream()
            .map(item -> ValueWords.inText(item).orElse(""))
            .collect(Collectors.joining(invocation.text(0)));
    invocation.work(text.length() / 64);
    return Value.of(text);
  }
}
