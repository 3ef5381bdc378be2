package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code lines(...)}. */
final class Lines implements Builtin {

  @Override
  public String name() {
    return "lines";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("lines", Type.ListOf.of(Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "The lines of the text, without their line breaks.";
  }

  @Override
  public String example() {
    return "\"a\\nb\\n\".lines() == [\"a\", \"b\"]";
  }

  @Override
  public Value apply(Invocation invocation) {
    return new Value.ListOf(invocation.text().lines().map(Value::of).toList());
  }
}
