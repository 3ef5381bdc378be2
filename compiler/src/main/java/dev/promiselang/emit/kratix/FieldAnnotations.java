package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.GoDurations;
import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Value;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What annotations before a field add to its schema. */
final class FieldAnnotations {

  private final Evaluator evaluator;
  private final Problems problems;

  FieldAnnotations(Evaluator evaluator, Problems problems) {
    this.evaluator = evaluator;
    this.problems = problems;
  }

  /** The first argument of an annotation. */
  static Optional<Expression> argument(Annotation annotation) {
    return annotation.arguments().stream().findFirst().map(Argument::value);
  }

  /** The text that an annotation says, such as {@code @column("Size")}. */
  static Optional<String> text(List<Annotation> annotations, String name) {
    return annotations.stream()
        .filter(annotation -> annotation.name().text().equals(name))
        .flatMap(annotation -> argument(annotation).stream())
        .flatMap(value -> text(value).stream())
        .findFirst();
  }

  private static Optional<String> text(Expression expression) {
    return expression instanceof Expression.TextLiteral literal
        ? literal.constant()
        : Optional.empty();
  }

  /** The documentation, and what to use instead of a deprecated field. */
  Optional<String> description(RecordShape.Field field) {
    String text =
        Stream.concat(
                Stream.of(field.documentation()),
                field.annotation("deprecated").stream()
                    .map(_ -> "Deprecated" + instead(field) + "."))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static String instead(RecordShape.Field field) {
    return text(field.annotations(), "deprecated").map(use -> ": " + use).orElse("");
  }

  Optional<Yaml> example(RecordShape.Field field) {
    return field
        .annotation("example")
        .flatMap(FieldAnnotations::argument)
        .map(expression -> example(expression, field.type().present()));
  }

  private Yaml example(Expression expression, Type type) {
    Value written = evaluator.evaluate(expression, Environment.EMPTY);
    Value value = evaluator.conform(written, type, expression.at());
    return Lowering.toYaml(GoDurations.in(value), expression.at(), problems);
  }

  /** The column that shows a field. */
  Optional<Yaml.Mapping> column(RecordShape.Field field, SchemaPlace place) {
    Optional<Annotation> column = field.annotation("column");
    Optional<String> obstacle = obstacle(field.type().present(), place);
    if (column.isPresent() && obstacle.isPresent()) {
      problems.add(new ColumnOfMany(column.get().at(), field.name(), obstacle.get()));
      return Optional.empty();
    }
    return column.map(
        annotation ->
            new PrinterColumn(annotation, problems)
                .of(field.name(), columnType(field.type().present()), place.jsonPath()));
  }

  private static Optional<String> obstacle(Type type, SchemaPlace place) {
    if (place.inList() || place.inMap()) {
      return Optional.of("it lies below a list or a map");
    }
    return switch (type) {
      case Type.ListOf _, Type.SetOf _ -> Optional.of("it is a list of values");
      case Type.MapOf _, Type.Record _, Type.Resource _ -> Optional.of("it has parts of its own");
      default -> Optional.empty();
    };
  }

  private static String columnType(Type type) {
    return switch (type) {
      case Type.Bool _ -> "boolean";
      case Type.Int _ -> "integer";
      case Type.Number _ -> "number";
      case Type.Text(Type.TextRules rules) when rules.format().equals(Optional.of("date-time")) ->
          "date";
      default -> "string";
    };
  }
}
