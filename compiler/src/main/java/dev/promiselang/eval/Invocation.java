package dev.promiselang.eval;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.Span;
import java.util.Optional;

/** One call of a builtin: what it is given, and what it may ask the evaluator for. */
public interface Invocation {

  Value receiver();

  /** The argument for the parameter at this place, when there is one. */
  Optional<Value> argument(int index);

  /** The result of the lambda that was given for the parameter at this place. */
  Value call(int index, Value... arguments);

  /** Where the call stands. */
  Span at();

  /** Counts work that grows with what the builtin is given. */
  void work(long steps);

  /** Reports the problem and gives the failed value. */
  Value fail(Problem problem);

  /** The receiver, which is known to be a text. */
  default String text() {
    return ((Value.Text) receiver()).value();
  }

  /** The receiver, which is known to be a list or a set. */
  default java.util.List<Value> items() {
    return receiver() instanceof Value.SetOf set
        ? set.members()
        : ((Value.ListOf) receiver()).items();
  }

  /** The receiver, which is known to be a map. */
  default Value.Mapping map() {
    return (Value.Mapping) receiver();
  }
}
