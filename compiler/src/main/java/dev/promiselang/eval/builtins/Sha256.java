package dev.promiselang.eval.builtins;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** {@code sha256(...)}. */
final class Sha256 implements Builtin {

  @Override
  public String name() {
    return "sha256";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("sha256", Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The SHA-256 hash of the UTF-8 bytes of the text, in hexadecimal digits.";
  }

  @Override
  public String example() {
    return "\"\".sha256().startsWith(\"e3b0c442\")";
  }

  @Override
  public Value apply(Invocation invocation) {
    byte[] bytes = invocation.text().getBytes(StandardCharsets.UTF_8);
    return Value.of(HexFormat.of().formatHex(digest().digest(bytes)));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new CompilerBug("every Java platform has SHA-256", e);
    }
  }
}
