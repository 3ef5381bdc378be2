package dev.promiselang.emit.kratix.cel;

import java.util.Optional;

/** The keys of a map, as a list of CEL that has no order yet. */
final class Keys {

  private static final String KEY = "key";

  private Keys() {}

  static Cel list(Cel map) {
    String name = CelParts.beside(KEY, map);
    return new Cel.Macro(Cel.Macro.Kind.MAP, map, name, new Cel.Variable(name));
  }

  /** The map whose keys these are, all of them. */
  static Optional<Cel> of(Cel keys) {
    return keys instanceof Cel.Macro(Cel.Macro.Kind kind, Cel map, String name, Cel body)
            && kind == Cel.Macro.Kind.MAP
            && body.equals(new Cel.Variable(name))
        ? Optional.of(map)
        : Optional.empty();
  }

  static boolean isKeys(Cel cel) {
    return switch (cel) {
      case Cel.Macro(Cel.Macro.Kind kind, Cel range, var _, var _)
          when kind == Cel.Macro.Kind.FILTER ->
          isKeys(range);
      default -> of(cel).isPresent();
    };
  }
}
