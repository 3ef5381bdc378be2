package dev.promiselang.eval.builtins;

import dev.promiselang.types.Signature.ParameterType;
import dev.promiselang.types.Type;
import java.util.List;

/** The parameters of builtins. */
final class Parameters {

  private Parameters() {}

  static ParameterType value(String label, Type type) {
    return new ParameterType.OfValue(label, type);
  }

  /** A function of one element of the receiver. */
  static ParameterType onElement(String label, Type receiver, Type body) {
    return new ParameterType.OfLambda(label, List.of(Elements.of(receiver)), body);
  }
}
