package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.JsonWriter;
import java.util.List;

/** {@code toJson(...)}. */
final class ToJson implements Builtin {

  @Override
  public String name() {
    return "toJson";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST, Receiver.SET, Receiver.MAP, Receiver.RECORD);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("toJson", Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The value written as JSON, on one line, keys in order.";
  }

  @Override
  public String example() {
    return "tags.toJson() == \"{\\\"team\\\":\\\"a\\\",\\\"tier\\\":\\\"1\\\"}\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    return WrittenOut.admits(invocation)
        ? invocation.lowered().map(JsonWriter::compact).map(Value::of).orElse(new Value.Failed())
        : new Value.Failed();
  }
}
