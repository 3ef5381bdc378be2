package dev.promiselang.kubernetes.generator;

import java.util.List;
import java.util.Optional;

/** A type of the API in one minor. */
sealed interface Definition {

  String description();

  /** A record; a kind where objects of it are served. */
  record Object(String description, Optional<Scope> served, List<Field> fields)
      implements Definition {}

  /** A closed set of texts. */
  record Enumeration(String description, List<String> values) implements Definition {}

  /** A field, its type in the notation of the tables. */
  record Field(
      String name, FieldType type, boolean required, String defaultValue, String description) {}

  /** Where objects of a kind live. */
  enum Scope {
    NAMESPACED,
    CLUSTER
  }

  /** The type of a field. */
  sealed interface FieldType {

    /** A type that the language has by itself. */
    record Plain(String word) implements FieldType {}

    record Reference(Name name) implements FieldType {}

    /** A list; with keys it merges by them. */
    record ListOf(FieldType element, List<String> keys) implements FieldType {}

    record MapOf(FieldType value) implements FieldType {}
  }
}
