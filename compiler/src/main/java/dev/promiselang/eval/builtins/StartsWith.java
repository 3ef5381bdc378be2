package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code startsWith(...)}. */
final class StartsWith implements Builtin {

  @Override
  public String name() {
    return "startsWith";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "startsWith", new Type.Bool(), Parameters.value("prefix", Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "Whether the text starts with this one.";
  }

  @Override
  public String example() {
    return "\"eu-west\".startsWith(\"eu\")";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(invocation.text().startsWith(invocation.text(0)));
  }
}
