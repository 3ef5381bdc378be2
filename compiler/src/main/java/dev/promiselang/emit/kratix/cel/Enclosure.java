package dev.promiselang.emit.kratix.cel;

import dev.promiselang.source.Span;
import dev.promiselang.types.Type;
import java.util.Optional;

/** A list, set or map around what a rule is about, which makes it apply many times. */
public record Enclosure(Type type, String path, Span at) {

  Optional<Long> most() {
    return most(type);
  }

  /** How many elements, members or entries there are at most; nothing when no type says it. */
  public static Optional<Long> most(Type type) {
    return switch (type) {
      case Type.ListOf list -> most(list.size());
      case Type.MapOf map -> most(map.size());
      case Type.SetOf(Type.Enumeration(var members, var _)) -> Optional.of((long) members.size());
      default -> Optional.empty();
    };
  }

  private static Optional<Long> most(Type.Size size) {
    return Optional.of((long) size.maximum()).filter(most -> most < Integer.MAX_VALUE);
  }
}
