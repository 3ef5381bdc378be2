package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code base64(...)}. */
final class Base64 implements Builtin {

  @Override
  public String name() {
    return "base64";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("base64", Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The UTF-8 bytes of the text in Base64.";
  }

  @Override
  public String example() {
    return "\"admin\".base64() == \"YWRtaW4=\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    byte[] bytes = invocation.text().getBytes(StandardCharsets.UTF_8);
    return Value.of(java.util.Base64.getEncoder().encodeToString(bytes));
  }
}
