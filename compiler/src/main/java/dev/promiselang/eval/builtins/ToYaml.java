package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.YamlWriter;
import java.util.List;

/** {@code toYaml(...)}. */
final class ToYaml implements Builtin {

  @Override
  public String name() {
    return "toYaml";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST, Receiver.SET, Receiver.MAP, Receiver.RECORD);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("toYaml", Type.Text.PLAIN);
  }

  @Override
  public String documentation() {
    return "The value written as YAML, ending in a line break, keys in order.";
  }

  @Override
  public String example() {
    return "[1].toYaml() == \"- 1\\n\"";
  }

  @Override
  public Value apply(Invocation invocation) {
    return WrittenOut.admits(invocation)
        ? invocation.lowered().map(YamlWriter::write).map(Value::of).orElse(new Value.Failed())
        : new Value.Failed();
  }
}
