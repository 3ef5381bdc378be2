package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code patch}. */
final class Patch implements Builtin {

  @Override
  public String name() {
    return "patch";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.VERSION);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.property("patch", Type.Int.PLAIN);
  }

  @Override
  public String documentation() {
    return "The third number of the version, 0 where it is not written.";
  }

  @Override
  public String example() {
    return "1.33.4.patch == 4";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(((Value.Version) invocation.receiver()).number().patch());
  }
}
