package dev.promiselang.types;

import java.util.List;
import java.util.function.Function;

/**
 * A builtin: how many arguments it takes and what it gives. A property is written without
 * parentheses. Lambdas are checked against the types of their parameters; the result may depend on
 * what the arguments turned out to be.
 */
public record Signature(
    String name,
    boolean property,
    List<ParameterType> parameters,
    int required,
    Function<List<Type>, Type> result) {

  public Signature {
    parameters = List.copyOf(parameters);
  }

  /** A parameter: a value of a type, or a lambda. */
  public sealed interface ParameterType {

    String label();

    record OfValue(String label, Type type) implements ParameterType {}

    /** A lambda: the types of its parameters and the type expected of its body. */
    record OfLambda(String label, List<Type> parameters, Type body) implements ParameterType {
      public OfLambda {
        parameters = List.copyOf(parameters);
      }
    }
  }

  public static Signature property(String name, Type result) {
    return new Signature(name, true, List.of(), 0, arguments -> result);
  }

  public static Signature method(String name, Type result, ParameterType... parameters) {
    return new Signature(name, false, List.of(parameters), parameters.length, arguments -> result);
  }
}
