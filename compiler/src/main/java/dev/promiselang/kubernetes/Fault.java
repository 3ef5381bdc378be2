package dev.promiselang.kubernetes;

import dev.promiselang.yaml.Yaml;
import java.util.List;

/** What is wrong with an object of a built-in kind, at a key of one of its mappings. */
public sealed interface Fault {

  /** The field from the root: {@code spec.containers[0].image}. */
  FieldPath path();

  /** The mapping in which the key stands. */
  Yaml.Mapping owner();

  String key();

  /** A field that no minor knows. */
  record UnknownField(
      FieldPath path, Yaml.Mapping owner, String key, String definition, List<String> fields)
      implements Fault {}

  /** A value that the API server cannot read as what the field holds. */
  record WrongValue(FieldPath path, Yaml.Mapping owner, String key, Yaml value, String expected)
      implements Fault {}

  /** A text that is none of those that the field may hold. */
  record UnknownText(
      FieldPath path, Yaml.Mapping owner, String key, String text, List<String> members)
      implements Fault {}

  /** A field, or one of the texts that it may hold, that only some minors know. */
  record OnlyIn(FieldPath path, Yaml.Mapping owner, String key, String what, Minors minors)
      implements Fault {}
}
