package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code minor}. */
final class Minor implements Builtin {

  @Override
  public String name() {
    return "minor";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.VERSION);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.property("minor", Type.Int.PLAIN);
  }

  @Override
  public String documentation() {
    return "The second number of the version, 0 where it is not written.";
  }

  @Override
  public String example() {
    return "1.33.4.minor == 33";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(((Value.Version) invocation.receiver()).number().minor());
  }
}
