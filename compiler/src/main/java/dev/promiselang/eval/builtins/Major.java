package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code major}. */
final class Major implements Builtin {

  @Override
  public String name() {
    return "major";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.VERSION);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.property("major", Type.Int.PLAIN);
  }

  @Override
  public String documentation() {
    return "The first number of the version.";
  }

  @Override
  public String example() {
    return "1.33.4.major == 1";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(((Value.Version) invocation.receiver()).number().major());
  }
}
