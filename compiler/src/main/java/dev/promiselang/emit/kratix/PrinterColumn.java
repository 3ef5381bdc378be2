package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Reads {@code @column("Age", path: ".metadata.creationTimestamp", type: "date")}. */
final class PrinterColumn {

  private static final List<String> LABELS =
      List.of("description", "format", "path", "priority", "type");
  private static final List<String> TYPES =
      List.of("boolean", "date", "integer", "number", "string");
  private static final List<String> FORMATS =
      List.of("byte", "date", "date-time", "double", "float", "int32", "int64", "password");

  private final Annotation annotation;
  private final Problems problems;

  PrinterColumn(Annotation annotation, Problems problems) {
    this.annotation = annotation;
    this.problems = problems;
  }

  /** The column of a field, whose path needs no saying. */
  Yaml.Mapping of(String field, String type, String path) {
    argument("path")
        .ifPresent(
            given ->
                wrong(
                    given,
                    "the path is that of `" + field + "`",
                    "take it away, or write the column before the `api`"));
    return column(field, type, path);
  }

  /** A column that an api has without a field: of its metadata, or computed by a filter. */
  Yaml.Mapping ofApi() {
    Optional<Argument> given = argument("path");
    String path = given.flatMap(argument -> text(argument)).orElse("");
    if (given.isPresent() && !path.startsWith(".")) {
      wrong(
          given.get(),
          "a path begins with `.`",
          "write it as in `.metadata.creationTimestamp`, without braces");
    }
    return column("", "string", path);
  }

  private Yaml.Mapping column(String name, String type, String path) {
    String shown = FieldAnnotations.text(List.of(annotation), "column").orElse(name);
    if (shown.isEmpty()) {
      problems.add(new WrongColumn(annotation.at(), "it has no name", "say what stands above it"));
    }
    for (Argument argument : annotation.arguments()) {
      argument.label().ifPresent(this::label);
    }
    return new ObjectFields()
        .with("name", shown)
        .with("type", word("type", TYPES).orElse(type))
        .withText("format", word("format", FORMATS))
        .withText("description", argument("description").flatMap(this::text))
        .with("priority", argument("priority").flatMap(this::priority))
        .with("jsonPath", path)
        .toMapping();
  }

  private void label(Name label) {
    if (!LABELS.contains(label.text())) {
      problems.add(
          new WrongColumn(
              label.at(),
              "`@column` has no `" + label.text() + "`",
              Suggestions.nearest(label.text(), LABELS)
                  .map(near -> "did you mean `" + near + "`?")
                  .orElse("it has " + Suggestions.quoted(LABELS))));
    }
  }

  private Optional<Argument> argument(String label) {
    return annotation.arguments().stream()
        .filter(argument -> argument.label().filter(l -> l.text().equals(label)).isPresent())
        .findFirst();
  }

  private void wrong(Argument argument, String what, String help) {
    problems.add(new WrongColumn(argument.value().at(), what, help));
  }

  private Optional<String> text(Argument argument) {
    Optional<String> text =
        argument.value() instanceof Expression.TextLiteral literal
            ? literal.constant()
            : Optional.empty();
    if (text.isEmpty()) {
      wrong(argument, "this is a text without holes", "write it out: `\"...\"`");
    }
    return text;
  }

  private Optional<String> word(String label, List<String> words) {
    Optional<Argument> argument = argument(label);
    Optional<String> word = argument.flatMap(this::text);
    if (word.isPresent() && !words.contains(word.get())) {
      wrong(
          argument.get(),
          "there is no " + label + " `" + word.get() + "` of a column",
          "it is one of " + String.join(", ", words));
    }
    return word;
  }

  private Optional<Yaml> priority(Argument argument) {
    boolean whole =
        argument.value() instanceof Expression.NumericLiteral number
            && number.spelling().matches("[0-9]{1,9}");
    if (!whole) {
      wrong(
          argument,
          "a priority is a whole number from 0",
          "columns above 0 are shown by `kubectl get -o wide` alone");
    }
    return whole
        ? Optional.of(
            new Yaml.Whole(
                new BigInteger(((Expression.NumericLiteral) argument.value()).spelling())))
        : Optional.empty();
  }
}
