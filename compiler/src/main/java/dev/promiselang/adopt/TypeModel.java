package dev.promiselang.adopt;

import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** A type to be written. */
sealed interface TypeModel {

  /** A type without fields, as it is written. */
  record Plain(String words) implements TypeModel {}

  record ListOf(TypeModel element, String limits) implements TypeModel {}

  record MapOf(TypeModel value, String limits) implements TypeModel {}

  /** A record type that is declared elsewhere. */
  record Named(String name) implements TypeModel {}

  /** A record; exactly one of the fields of a choice is set. */
  record Group(List<Field> fields, List<String> choice, boolean open) implements TypeModel {
    public Group {
      fields = List.copyOf(fields);
      choice = List.copyOf(choice);
    }
  }

  /** A field; its schema is kept to see what the type does not say. */
  record Field(
      Place place,
      String name,
      Yaml.Mapping schema,
      TypeModel type,
      boolean optional,
      Optional<String> defaultValue,
      boolean immutable) {}
}
