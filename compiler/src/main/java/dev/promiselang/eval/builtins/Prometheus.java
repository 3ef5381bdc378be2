package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code prometheus}. */
final class Prometheus implements Builtin {

  @Override
  public String name() {
    return "prometheus";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.DURATION);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.property("prometheus", Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The duration as Prometheus reads it, in days, hours, minutes and seconds.";
  }

  @Override
  public String example() {
    return "36h.prometheus == \"1d12h\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(((Value.Duration) invocation.receiver()).amount().prometheus());
  }
}
