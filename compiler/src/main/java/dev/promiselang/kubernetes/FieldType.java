package dev.promiselang.kubernetes;

import java.util.List;

/** What a field of a Kubernetes object holds. */
public sealed interface FieldType {

  record Plain(Scalar scalar) implements FieldType {}

  /** Another definition, of this or another table. */
  record Reference(String table, String name) implements FieldType {}

  /** A list; with keys it merges by them and holds each key once. */
  record ListOf(FieldType element, List<String> keys) implements FieldType {
    public ListOf {
      keys = List.copyOf(keys);
    }
  }

  record MapOf(FieldType value) implements FieldType {}

  /**
   * Values that are no records; {@code BYTES} is text in base64, {@code TIME} as RFC 3339 has it.
   */
  enum Scalar {
    STRING,
    BOOL,
    INT32,
    INT64,
    NUMBER,
    QUANTITY,
    INT_OR_STRING,
    BYTES,
    TIME,
    DURATION,
    ANY
  }

  /**
   * Reads {@code String}, {@code .Here}, {@code core.v1.Else}, {@code [T key key]}, {@code {T}}.
   */
  static FieldType parse(String text, String table) {
    if (text.startsWith("{")) {
      return new MapOf(parse(text.substring(1, text.length() - 1), table));
    }
    if (text.startsWith("[")) {
      String inner = text.substring(1, text.length() - 1);
      int end = inner.startsWith("[") ? inner.lastIndexOf(']') + 1 : inner.indexOf(' ');
      String element = end <= 0 ? inner : inner.substring(0, end);
      String keys = inner.substring(element.length()).strip();
      return new ListOf(
          parse(element, table), keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
    }
    int dot = text.lastIndexOf('.');
    return switch (text) {
      case "String" -> new Plain(Scalar.STRING);
      case "Bool" -> new Plain(Scalar.BOOL);
      case "Int32" -> new Plain(Scalar.INT32);
      case "Int64" -> new Plain(Scalar.INT64);
      case "Number" -> new Plain(Scalar.NUMBER);
      case "Quantity" -> new Plain(Scalar.QUANTITY);
      case "IntOrString" -> new Plain(Scalar.INT_OR_STRING);
      case "Bytes" -> new Plain(Scalar.BYTES);
      case "Time" -> new Plain(Scalar.TIME);
      case "Duration" -> new Plain(Scalar.DURATION);
      case "Any" -> new Plain(Scalar.ANY);
      default -> new Reference(dot == 0 ? table : text.substring(0, dot), text.substring(dot + 1));
    };
  }
}
