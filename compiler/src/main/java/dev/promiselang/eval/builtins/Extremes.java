package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.Value;
import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.stream.Stream;

/** What {@code min} and {@code max} have in common: of a list, or of a number and another. */
final class Extremes {

  static final List<Receiver> RECEIVERS = List.of(Receiver.LIST, Receiver.INT, Receiver.NUMBER);

  private Extremes() {}

  static boolean accepts(Type receiver) {
    return !(receiver instanceof Type.ListOf) || Elements.haveOrder(receiver);
  }

  static Signature signature(String name, Type receiver) {
    return receiver instanceof Type.ListOf
        ? Signature.method(name, Elements.of(receiver).orAbsent())
        : Signature.method(
            name, Elements.number(receiver), Parameters.value("other", Elements.number(receiver)));
  }

  /** The values to choose from. */
  static Stream<Value> candidates(Invocation invocation) {
    return invocation
        .argument(0)
        .map(other -> Stream.of(invocation.receiver(), other))
        .orElseGet(() -> invocation.items().stream());
  }
}
