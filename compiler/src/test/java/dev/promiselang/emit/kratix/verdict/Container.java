package dev.promiselang.emit.kratix.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a type may stand. {@code ~T} is the type, {@code ~D} its default and {@code ~V} a value of
 * a request; of the container's own values, {@code ~V} is one that is taken.
 */
enum Container {
  ALONE("~T", "~D", "~V"),
  LIST("[~T](..3)", "[~D]", "[~V]", "[~V, ~V]", "[~V, ~V, ~V, ~V]", "{\"0\": ~V}", "[[~V]]"),
  MAP(
      "{String: ~T}(..2)",
      "{ a: ~D }",
      "{\"k\": ~V}",
      "{\"k\": ~V, \"\": ~V}",
      "{\"k\": ~V, \"l\": ~V, \"m\": ~V}",
      "[~V]"),
  RECORD(
      "{ inner: ~T }",
      "{ inner: ~D }",
      "{\"inner\": ~V}",
      "{\"inner\": ~V, \"other\": 1}",
      "{\"Inner\": ~V}",
      "{}",
      "[]"),
  OPTIONAL(
      "{ inner: (~T)?, other: Int = 1 }",
      "{}",
      "{\"inner\": ~V}",
      "{}",
      "{\"other\": 2}",
      "{\"other\": \"2\"}"),
  DEFAULTED("{ inner: ~T = ~D }", "{}", "{\"inner\": ~V}", "{}", "{\"innermost\": ~V}", "1"),
  CHOICE(
      "oneOf { inner: ~T, other: Int }",
      "{ other: 1 }",
      "{\"inner\": ~V}",
      "{\"other\": 2}",
      "{\"inner\": ~V, \"other\": 2}",
      "{}"),
  KEYED(
      "[{ name: String, inner: ~T, other: Int = 1 }](key: name)",
      "[{ name: \"a\", inner: ~D }]",
      "[{\"name\": \"n\", \"inner\": ~V}]",
      "[{\"name\": \"n\", \"inner\": ~V}, {\"name\": \"m\", \"inner\": ~V}]",
      "[{\"name\": \"n\", \"inner\": ~V}, {\"name\": \"n\", \"inner\": ~V}]",
      "[{\"inner\": ~V}]",
      "[{\"name\": \"n\"}]"),
  ELEMENTS(
      "[{ inner: ~T = ~D, other: Int? }]",
      "[{}]",
      "[{\"inner\": ~V}]",
      "[{}, {\"inner\": ~V}]",
      "[{}, {\"other\": 1, \"inner\": ~V}, {\"another\": ~V}]",
      "[null]");

  private final String type;
  private final String defaultValue;
  private final String value;
  private final List<String> others;

  Container(String type, String defaultValue, String value, String... others) {
    this.type = type;
    this.defaultValue = defaultValue;
    this.value = value;
    this.others = List.of(others);
  }

  /** What the container makes of a type: values of it inside, and values of its own. */
  TypeCase around(TypeCase inner) {
    List<String> values = new ArrayList<>();
    inner.values().forEach(one -> values.add(value.replace("~V", one)));
    others.forEach(own -> values.add(own.replace("~V", inner.taken())));
    return new TypeCase(
        name() + " of " + inner.name(),
        inner.declarations(),
        type.replace("~T", inner.type()).replace("~D", inner.defaultValue()),
        defaultValue.replace("~D", inner.defaultValue()),
        values);
  }
}
