package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.eval.ValueWords;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

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
    List<String> texts =
        invocation.items().stream().map(item -> ValueWords.inText(item).orElse("")).toList();
    String separator = invocation.text(0);
    long length = texts.stream().mapToLong(text -> text.length() + separator.length()).sum();
    return invocation.admits(length) ? Value.of(String.join(separator, texts)) : new Value.Failed();
  }
}
