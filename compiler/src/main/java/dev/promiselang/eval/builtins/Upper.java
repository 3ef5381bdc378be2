package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Locale;

/** {@code upper(...)}. */
final class Upper implements Builtin {

  @Override
  public String name() {
    return "upper";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("upper", Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The text in upper case.";
  }

  @Override
  public String example() {
    return "\"eu\".upper() == \"EU\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    return Value.of(invocation.text().toUpperCase(Locale.ROOT));
  }
}
