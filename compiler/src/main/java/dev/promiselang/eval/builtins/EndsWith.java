package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code endsWith(...)}. */
final class EndsWith implements Builtin {

  @Override
  public String name() {
    return "endsWith";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "endsWith", new Type.Bool(), Parameters.value("suffix", Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "Whether the text ends with this one.";
  }

  @Override
  public String example() {
    return "\"eu-west\".endsWith(\"west\")";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(invocation.text().endsWith(invocation.text(0)));
  }
}
