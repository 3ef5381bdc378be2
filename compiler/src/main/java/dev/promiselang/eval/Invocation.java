package dev.promiselang.eval;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.Span;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** One call of a builtin: what it is given, and what it may ask the evaluator for. */
public interface Invocation {

  Value receiver();

  /** The type of the receiver, unknown where the checker does not know it. */
  Type receiverType();

  /** The argument for the parameter at this place, when there is one. */
  Optional<Value> argument(int index);

  /** The result of the lambda that was given for the parameter at this place. */
  Value call(int index, Value... arguments);

  /** Where the call stands. */
  Span at();

  /** Counts the making of a value of this size, written out; false when it may not be made. */
  boolean admits(long size);

  /** The largest size that may be. */
  long largest();

  /** Reports the problem and gives the failed value. */
  Value fail(Problem problem);

  /** Reports that something had to be of another kind and gives the failed value. */
  Value wrong(String needed, Value found);

  /** The receiver as YAML, unless something in it has no form there, which is reported. */
  Optional<Yaml> lowered();

  /** The whole number, unless it needs more than 64 bits. */
  Value whole(BigInteger number);

  /** The Number, unless it is not finite. */
  Value decimal(double number);

  /** The receiver, which is known to be a text. */
  default String text() {
    return text(receiver());
  }

  /** The argument at this place, which is known to be there and to be a text. */
  default String text(int index) {
    return text(argument(index).orElseThrow());
  }

  private static String text(Value value) {
    return ((Value.Text) value).value();
  }

  /** The receiver's elements or members; it is known to be a list or a set. */
  default List<Value> items() {
    return items(receiver());
  }

  /** The elements of the argument at this place, which is known to be a list or a set. */
  default List<Value> items(int index) {
    return items(argument(index).orElseThrow());
  }

  private static List<Value> items(Value value) {
    return value instanceof Value.SetOf set ? set.members() : ((Value.ListOf) value).items();
  }

  /** The receiver, which is known to be a map. */
  default Value.Mapping map() {
    return (Value.Mapping) receiver();
  }
}
