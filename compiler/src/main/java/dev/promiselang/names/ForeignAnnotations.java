package dev.promiselang.names;

import java.util.Locale;
import java.util.Optional;

/** What other languages say of a field by an annotation, and how it is said here. */
final class ForeignAnnotations {

  private ForeignAnnotations() {}

  /** What to write instead of an annotation of this name. */
  static Optional<String> help(String name) {
    return Optional.of(
            switch (name.toLowerCase(Locale.ROOT).replace("_", "")) {
              case "required", "notnull", "nonnull", "mandatory" ->
                  "leave it out: a field without default and without `?` is required";
              case "optional", "nullable", "omitempty" ->
                  "write `?` behind the type: `note: String?`";
              case "default", "defaultvalue" -> "a default follows `=`: `replicas: Int = 1`";
              case "min", "max", "minimum", "maximum", "range", "size", "between" ->
                  "a range stands behind the type: `Int(1..7)`, `Int(1..)`";
              case "minlength", "maxlength", "length", "minitems", "maxitems" ->
                  "a length stands behind the type: `String(1..63)`, `[String](1..5)`";
              case "pattern", "regex", "regexp", "matches" ->
                  "a pattern stands behind the type: `String(pattern: '[a-z]+')`";
              case "format" -> "a format stands behind the type: `String(format: \"email\")`";
              case "enum", "oneof", "allowed", "values" ->
                  "write the values as the type: `\"small\" | \"large\"`";
              case "description", "doc", "docs", "documentation", "comment", "info" ->
                  "documentation stands above the field, behind `///`";
              case "readonly", "final", "frozen" -> "write `@immutable`";
              case "unique", "uniqueitems" -> "write a set: `Set(String)`";
              case "listtype", "listmapkey", "listmapkeys", "mergekey", "patchmergekey" ->
                  "the key of a list stands behind it: `[Port](key: name)`";
              case "printcolumn", "printercolumn" -> "write `@column(\"Size\")`";
              case "validation", "validate", "xvalidation", "assert", "constraint" ->
                  "write a `check` below the fields: `check a <= b else \"...\"`";
              default -> "";
            })
        .filter(help -> !help.isEmpty());
  }
}
