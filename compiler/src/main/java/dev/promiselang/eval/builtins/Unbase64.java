package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code unbase64(...)}. */
final class Unbase64 implements Builtin {

  @Override
  public String name() {
    return "unbase64";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("unbase64", Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The text whose UTF-8 bytes are written in Base64.";
  }

  @Override
  public String example() {
    return "\"YWRtaW4=\".unbase64() == \"admin\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    try {
      byte[] bytes = java.util.Base64.getDecoder().decode(invocation.text());
      return Value.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IllegalArgumentException | CharacterCodingException broken) {
      return invocation.fail(new NotBase64(invocation.at(), invocation.text()));
    }
  }
}
