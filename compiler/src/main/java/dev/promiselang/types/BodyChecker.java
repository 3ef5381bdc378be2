package dev.promiselang.types;

import dev.promiselang.syntax.Expression;
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
          expressions.message(check.message(), check.condition(), inside);
        }
        case RecordBody.Member.Status _, RecordBody.Member.Open _ -> {}
      }
    }
  }

  private void defaultValue(Expression value, Expected expected, Context context) {
    boolean nothing = Literals.bare(value) instanceof Expression.AbsentLiteral;
    if (nothing) {
      checking.report(
          new BadType(
              value.at(),
              "a default is a value",
              "a field that may be absent has `?` behind its type and no default"));
    } else {
      expressions.check(value, expected, context);
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
    // That an optional field has a default at all is told where its type is read.
    if (!(type instanceof Type.Maybe)) {
      field.defaultValue().ifPresent(value -> defaultValue(value, expected, context));
    }
    new AnnotationChecker(checking).values(field.annotations(), context);
    field.annotations().stream()
        .filter(annotation -> annotation.name().text().equals("example"))
        .flatMap(annotation -> annotation.arguments().stream())
        .forEach(argument -> expressions.check(argument.value(), expected, context));
  }
}
