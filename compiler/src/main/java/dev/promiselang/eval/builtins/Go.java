package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code go}. */
final class Go implements Builtin {

  @Override
  public String name() {
    return "go";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.DURATION);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.property("go", Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The duration as Go reads it, in hours, minutes and seconds.";
  }

  @Override
  public String example() {
    return "15d.go == \"360h\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(((Value.Duration) invocation.receiver()).amount().go());
  }
}
