package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code max(...)}. */
final class Maximum implements Builtin {

  @Override
  public String name() {
    return "max";
  }

  @Override
  public List<Receiver> receivers() {
    return Extremes.RECEIVERS;
  }

  @Override
  public boolean accepts(Type receiver) {
    return Extremes.accepts(receiver);
  }

  @Override
  public Signature signature(Type receiver) {
    return Extremes.signature(name(), receiver);
  }

  @Override
  public String documentation() {
    return "The greatest element, absent when there is none; of two numbers the greater.";
  }

  @Override
  public String example() {
    return "[3, 8].max() == 8";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Extremes.candidates(invocation)
        .max(Elements.order(invocation.receiverType()))
        .orElse(new Value.Absent());
  }
}
