package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Value;
import dev.promiselang.types.Type;
import java.util.Optional;

/** What builtins know of objects of Kubernetes. */
final class Objects {

  private Objects() {}

  static boolean areIn(Type receiver) {
    return Elements.of(receiver) instanceof Type.Resource;
  }

  /** The value at a path. */
  static Optional<Value> at(Value object, String... path) {
    Optional<Value> value = Optional.of(object);
    for (String key : path) {
      value =
          value
              .filter(Value.Mapping.class::isInstance)
              .flatMap(mapping -> ((Value.Mapping) mapping).get(key));
    }
    return value;
  }

  /** The text at a path, empty when none is there. */
  static String text(Value object, String... path) {
    return at(object, path).map(Objects::plain).orElse("");
  }

  static String plain(Value value) {
    return value instanceof Value.Text(String text) ? text : "";
  }

  /** {@code Deployment api}, as a report lists an object. */
  static String name(Value object) {
    String namespace = text(object, "metadata", "namespace");
    return text(object, "kind")
        + " "
        + text(object, "metadata", "name")
        + (namespace.isEmpty() ? "" : " in " + namespace);
  }
}
