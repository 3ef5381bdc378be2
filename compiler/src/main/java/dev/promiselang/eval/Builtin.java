package dev.promiselang.eval;

import dev.promiselang.types.Signature;
import dev.promiselang.types.Type;
import java.util.List;

/** A method or property that the language brings along. */
public interface Builtin {

  String name();

  /** The kinds of values that it is called on. */
  List<Receiver> receivers();

  /** Whether there is such a thing for this type of one of its kinds. */
  default boolean accepts(Type receiver) {
    return true;
  }

  /** Its signature on a receiver of this type, which is of one of its kinds. */
  Signature signature(Type receiver);

  /** What it gives, in one sentence. */
  String documentation();

  /** An expression that uses it and what that gives, as {@code "a".upper() == "A"}. */
  String example();

  /** Its value; the receiver and the arguments fit the signature and none of them has failed. */
  Value apply(Invocation invocation);
}
