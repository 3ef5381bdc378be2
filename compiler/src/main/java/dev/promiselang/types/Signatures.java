package dev.promiselang.types;

import java.util.List;
import java.util.Optional;

/**
 * What the type checker knows of builtin methods and properties; the builtins themselves provide
 * it.
 */
public interface Signatures {

  /** The method or property of this name on a receiver of this type, if there is one. */
  Optional<Signature> find(Type receiver, String name);

  /** The names that exist on a receiver of this type, for suggestions; sorted. */
  List<String> names(Type receiver);
}
