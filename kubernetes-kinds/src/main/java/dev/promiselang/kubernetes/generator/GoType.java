package dev.promiselang.kubernetes.generator;

/** A type as Go source writes it. */
sealed interface GoType {

  /** A name, with the alias of its package where it has one. */
  record Named(String alias, String name) implements GoType {}

  record Pointer(GoType to) implements GoType {}

  record ListOf(GoType element) implements GoType {}

  record MapOf(GoType value) implements GoType {}

  static GoType parse(String text) {
    if (text.startsWith("*")) {
      return new Pointer(parse(text.substring(1)));
    }
    if (text.startsWith("[]")) {
      return new ListOf(parse(text.substring(2)));
    }
    if (text.startsWith("map[")) {
      return new MapOf(parse(text.substring(text.indexOf(']') + 1)));
    }
    int dot = text.indexOf('.');
    return new Named(dot < 0 ? "" : text.substring(0, dot), text.substring(dot + 1));
  }

  /** The type behind pointers. */
  default GoType target() {
    return this instanceof Pointer(GoType to) ? to.target() : this;
  }
}
