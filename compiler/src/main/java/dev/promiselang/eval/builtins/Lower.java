package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Locale;

/** {@code lower(...)}. */
final class Lower implements Builtin {

  @Override
  public String name() {
    return "lower";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("lower", Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The text in lower case.";
  }

  @Override
  public String example() {
    return "\"Redis\".lower() == \"redis\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(invocation.text().toLowerCase(Locale.ROOT));
  }
}
