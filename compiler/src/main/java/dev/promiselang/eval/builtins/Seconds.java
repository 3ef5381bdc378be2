package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code seconds}. */
final class Seconds implements Builtin {

  @Override
  public String name() {
    return "seconds";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.DURATION);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.property("seconds", Type.Int.PLAIN);
  }

  @Override
  public String documentation() {
    return "The number of seconds, which must be a whole one.";
  }

  @Override
  public String example() {
    return "2min.seconds == 120";
  }

  @Override
  public Value apply(Invocation invocation) {
    DurationAmount amount = ((Value.Duration) invocation.receiver()).amount();
    return amount
        .seconds()
        .map(invocation::whole)
        .orElseGet(() -> invocation.fail(new FractionOfSecond(invocation.at(), amount.spelling())));
  }
}
