package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code repeat(...)}. */
final class Repeat implements Builtin {

  @Override
  public String name() {
    return "repeat";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "repeat",
        Type.Text.PLAIN,
        Parameters.value("times", new Type.Int(0, Long.MAX_VALUE, Type.Int.Width.PLAIN)));
  }

  @Override
  public String documentation() {
    return "The text so many times in a row.";
  }

  @Override
  public String example() {
    return "\"ab\".repeat(3) == \"ababab\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    String text = invocation.text();
    long times = ((Value.Whole) invocation.argument(0).orElseThrow()).value();
    if (text.isEmpty() || times == 0) {
      return Value.of("");
    }
    long most = Long.MAX_VALUE / text.length();
    return invocation.admits(Math.min(times, most) * text.length())
        ? Value.of(text.repeat((int) times))
        : new Value.Failed();
  }
}
