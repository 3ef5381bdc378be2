package dev.promiselang.eval;

import java.util.Optional;

/** Where the evaluator finds builtins; the room of the builtins provides it. */
public interface BuiltinTable {

  /** What {@code schemaOf} asks. */
  TypeSchemas schemas();

  Optional<Builtin> find(Receiver receiver, String name);
}
