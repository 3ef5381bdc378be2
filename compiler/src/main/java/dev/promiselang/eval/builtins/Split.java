package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;

/** {@code split(...)}. */
final class Split implements Builtin {

  @Override
  public String name() {
    return "split";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "split", Type.ListOf.of(Type.Text.PLAIN), Parameters.value("separator", Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "The parts of the text between the separators.";
  }

  @Override
  public String example() {
    return "\"a,b\".split(\",\") == [\"a\", \"b\"]";
  }

  @Override
  public Value apply(Invocation invocation) {
    List<Value> parts = new ArrayList<>();
    String text = invocation.text();
    String separator = invocation.text(0);
    int start = 0;
    int end = separator.isEmpty() ? -1 : text.indexOf(separator);
    while (end >= 0) {
      parts.add(Value.of(text.substring(start, end)));
      start = end + separator.length();
      end = text.indexOf(separator, start);
    }
    parts.add(Value.of(text.substring(start)));
    return new Value.ListOf(parts);
  }
}
