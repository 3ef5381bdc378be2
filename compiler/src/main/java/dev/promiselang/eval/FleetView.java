package dev.promiselang.eval;

import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Argument;
import java.util.List;

/** What tests and policies ask of promises and of the placed fleet. */
public interface FleetView {

  /** Every cluster, in name order. */
  Value clusters();

  /** The clusters that a promise lands on. */
  Value clusters(SymbolId promise);

  /** The objects that a promise makes of a request. */
  Value configure(SymbolId promise, Value request, Question question);

  /** The objects that a promise puts on a cluster, which need not be one of the fleet. */
  Value install(SymbolId promise, Value cluster, Question question);

  /** Whether a promise is on a cluster of the fleet. */
  Value has(Value cluster, SymbolId promise, Question question);

  /** The arguments of a promise on a cluster of the fleet. */
  Value arguments(Value cluster, SymbolId promise, Question question);

  /** All objects that are put on a cluster of the fleet. */
  Value objects(Value cluster, Question question);

  /** Where it is asked, in which environment, and with which arguments of the promise. */
  record Question(Span at, Environment environment, List<Argument> arguments) {
    public Question {
      arguments = List.copyOf(arguments);
    }
  }
}
