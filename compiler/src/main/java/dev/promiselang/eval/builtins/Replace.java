package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code replace(...)}. */
final class Replace implements Builtin {

  @Override
  public String name() {
    return "replace";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "replace",
        Type.Text.PLAIN,
        Parameters.value("part", Type.Text.PLAIN),
        Parameters.value("by", Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "The text with every occurrence of one text replaced by another.";
  }

  @Override
  public String example() {
    return "\"a.b.c\".replace(\".\", \"-\") == \"a-b-c\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    String text = invocation.text();
    String part = invocation.text(0);
    if (part.isEmpty()) {
      return invocation.receiver();
    }
    String by = invocation.text(1);
    long length = text.length() + count(text, part) * (by.length() - part.length());
    return invocation.admits(length) ? Value.of(text.replace(part, by)) : new Value.Failed();
  }

  private static long count(String text, String part) {
    long count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
