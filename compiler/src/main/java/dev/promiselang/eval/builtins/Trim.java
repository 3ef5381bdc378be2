package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code trim(...)}. */
final class Trim implements Builtin {

  @Override
  public String name() {
    return "trim";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("trim", Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The text without white space at its ends.";
  }

  @Override
  public String example() {
    return "\" a \".trim() == \"a\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(invocation.text().strip());
  }
}
