package dev.promiselang.emit.kratix.cel;

import dev.promiselang.source.Span;
import dev.promiselang.types.Type;
import dev.promiselang.types.TypeWords;

/** A list, map or text that has no bound, and the bound that would help. */
record Bound(String path, Type type, Span at, long most) {

  String noun() {
    return switch (type) {
      case Type.ListOf _ -> "list";
      case Type.MapOf _ -> "map";
      default -> "text";
    };
  }

  /** The type as it would have to be written. */
  String bounded() {
    int bound = (int) Math.min(most, Integer.MAX_VALUE - 1);
    return switch (type) {
      case Type.ListOf list ->
          TypeWords.of(new Type.ListOf(list.element(), within(list.size(), bound), list.keys()));
      case Type.MapOf map -> TypeWords.of(new Type.MapOf(map.value(), within(map.size(), bound)));
      case Type.Text(Type.TextRules rules) ->
          TypeWords.of(
              new Type.Text(
                  new Type.TextRules(
                      within(rules.length(), bound),
                      rules.pattern(),
                      rules.matches(),
                      rules.format())));
      default -> TypeWords.of(type);
    };
  }

  private static Type.Size within(Type.Size size, int most) {
    return new Type.Size(size.minimum(), Math.max(most, size.minimum()));
  }
}
