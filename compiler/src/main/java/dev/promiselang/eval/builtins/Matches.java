package dev.promiselang.eval.builtins;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code matches(...)}. */
final class Matches implements Builtin {

  @Override
  public String name() {
    return "matches";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.TEXT);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method(
        "matches", new Type.Bool(), Parameters.value("pattern", Type.Text.PLAIN));
  }

  @Override
  public String documentation() {
    return "Whether a pattern of RE2 matches somewhere in the text.";
  }

  @Override
  public String example() {
    return "\"redis-7\".matches('^redis-[0-9]+$')";
  }

  @Override
  public Value apply(Invocation invocation) {
    try {
      Pattern pattern = Pattern.compile(invocation.text(0));
      return Value.of(pattern.matcher(invocation.text()).find());
    } catch (PatternSyntaxException broken) {
      return invocation.fail(new BrokenPattern(invocation.at(), broken.getDescription()));
    }
  }
}
