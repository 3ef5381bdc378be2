package dev.promiselang.kubernetes;

import java.util.List;
import java.util.Optional;

/** A type of Kubernetes' API, with the minors that have it. */
public sealed interface Definition {

  String table();

  String name();

  Minors minors();

  String description();

  record OfRecord(String table, String name, Minors minors, String description, List<Field> fields)
      implements Definition {
    public OfRecord {
      fields = List.copyOf(fields);
    }

    public Optional<Field> field(String wanted) {
      return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }
  }

  /** A closed set of texts. */
  record OfTexts(String table, String name, Minors minors, String description, List<Member> members)
      implements Definition {
    public OfTexts {
      members = List.copyOf(members);
    }
  }

  /** A field; what the API server assumes where it is left out, as JSON, empty where unknown. */
  record Field(
      String name,
      FieldType type,
      boolean required,
      Minors minors,
      String assumed,
      String description) {}

  record Member(String text, Minors minors) {}
}
