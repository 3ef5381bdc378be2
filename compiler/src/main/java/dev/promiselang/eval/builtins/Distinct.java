package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** {@code distinct(...)}. */
final class Distinct implements Builtin {

  @Override
  public String name() {
    return "distinct";
  }

  @Override
  public List<Receiver> receivers() {
    return List.of(Receiver.LIST);
  }

  @Override
  public Signature signature(Type receiver) {
    return Signature.method("distinct", Type.ListOf.of(Elements.of(receiver)));
  }

  @Override
  public String documentation() {
    return "The elements without repetitions, each where it stands first.";
  }

  @Override
  public String example() {
    return "[1, 2, 1].distinct() == [1, 2]";
  }

  @Override
  public Value apply(Invocation invocation) {
    return new Value.ListOf(new ArrayList<>(new LinkedHashSet<>(invocation.items())));
  }
}
