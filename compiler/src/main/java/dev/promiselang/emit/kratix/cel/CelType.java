package dev.promiselang.emit.kratix.cel;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A type as the API server's estimates see it: what lies in it, how many characters, elements or
 * entries a value has at most, and in how many bytes of JSON a value can be written at least.
 */
record CelType(
    Kind kind, Optional<CelType> element, Map<String, CelType> fields, long most, long leastBytes) {

  enum Kind {
    BOOL,
    INT,
    DOUBLE,
    TEXT,
    BYTES,
    DURATION,
    TIMESTAMP,
    DYNAMIC,
    LIST,
    MAP,
    OBJECT,
    QUANTITY,
    SEMVER,
    TYPE
  }

  CelType {
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  static CelType of(Kind kind) {
    return scalar(kind, 0, 0);
  }

  static CelType scalar(Kind kind, long most, long leastBytes) {
    return new CelType(kind, Optional.empty(), Map.of(), most, leastBytes);
  }

  static CelType list(CelType element, long most) {
    return new CelType(Kind.LIST, Optional.of(element), Map.of(), most, 2);
  }

  static CelType map(CelType value, long most) {
    return new CelType(Kind.MAP, Optional.of(value), Map.of(), most, 2);
  }

  static CelType object(Map<String, CelType> fields, long leastBytes) {
    return new CelType(Kind.OBJECT, Optional.empty(), fields, 0, leastBytes);
  }

  boolean isText() {
    return kind == Kind.TEXT || kind == Kind.BYTES;
  }

  /** Whether every value is of one size, whatever it says. */
  boolean isScalar() {
    return switch (kind) {
      case BOOL, INT, DOUBLE, DURATION, TIMESTAMP -> true;
      case TEXT, BYTES, DYNAMIC, LIST, MAP, OBJECT, QUANTITY, SEMVER, TYPE -> false;
    };
  }
}
