package dev.promiselang.types;

import dev.promiselang.syntax.RecordBody;
import java.util.Optional;

/** The insides of records, facts and apis: defaults, examples and checks. */
final class BodyChecker {

  private final Checking checking;
  private final ExpressionChecker expressions;

  BodyChecker(Checking checking) {
    this.checking = checking;
    this.expressions = checking.expressions();
  }

  void check(RecordBody body, Optional<RecordShape> shape, Context context) {
    for (RecordBody.Member member : body.members()) {
      switch (member) {
        case RecordBody.Member.Field field -> field(field, context);
        case RecordBody.Member.OneOf(var _, RecordBody choices) ->
            choices.fields().forEach(field -> field(field, context));
        case RecordBody.Member.Check check -> {
          Context inside = shape.map(s -> context.withSelf(new Type.Record(s))).orElse(context);
          expressions.condition(check.condition(), inside);
          check
              .message()
              .ifPresent(text -> expressions.check(text, Expected.of(Type.Text.PLAIN), inside));
        }
        case RecordBody.Member.Status _, RecordBody.Member.Open _ -> {}
      }
    }
  }

  /** The default of a field and its examples are values of its type. */
  private void field(RecordBody.Member.Field field, Context context) {
    Type type = checking.declared.get(field).orElse(new Type.Unknown());
    Expected expected =
        Expected.declared(
            type.present(),
            field.name().text(),
            field.name().at(),
            checking.reader.alias(field.type()));
    field.defaultValue().ifPresent(value -> expressions.check(value, expected, context));
    new AnnotationChecker(checking).values(field.annotations(), context);
    field.annotations().stream()
        .filter(annotation -> annotation.name().text().equals("example"))
        .flatMap(annotation -> annotation.arguments().stream())
        .forEach(argument -> expressions.check(argument.value(), expected, context));
  }
}
