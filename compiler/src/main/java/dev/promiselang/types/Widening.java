package dev.promiselang.types;

/**
 * What a value may become when it is changed: {@code { replicas: 1 }} is a record with an Int, and
 * only its own type says that the Int is 1. Declared types stay as they are.
 */
final class Widening {

  private Widening() {}

  static Type of(Type type) {
    return switch (type) {
      case Type.Record(RecordShape shape) when shape.isInferred() ->
          new Type.Record(
              RecordShape.anonymous(
                  shape.at(),
                  shape.fields().values().stream().map(Widening::field).toList(),
                  shape.open()));
      default -> type;
    };
  }

  private static RecordShape.Field field(RecordShape.Field field) {
    return field.withType(value(field.type()));
  }

  private static Type value(Type type) {
    return switch (type) {
      case Type.Maybe(Type inner) -> value(inner).orAbsent();
      case Type.ListOf(Type element, var size, var keys) ->
          new Type.ListOf(value(element), size, keys);
      case Type.MapOf(Type element, var size) -> new Type.MapOf(value(element), size);
      case Type.Record _ -> of(type);
      default -> Joins.base(type);
    };
  }
}
