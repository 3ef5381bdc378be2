package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.eval.ValueWords;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code text}. */
final class TextOf implements Builtin {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.VERSION, Receiver.QUANTITY, Receiver.DURATION, Receiver.DATE);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.property("text", Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The value as it is spelled.";
  }

  @Override
  public String example() {
    return "v1.2.0.text == \"v1.2.0\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(ValueWords.inText(invocation.receiver()).orElse(""));
  }
}
