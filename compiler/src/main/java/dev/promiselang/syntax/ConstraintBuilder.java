package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseParser.BoundContext;
import dev.promiselang.grammar.PromiseParser.ConstraintContext;
import dev.promiselang.grammar.PromiseParser.ConstraintsContext;
import dev.promiselang.grammar.PromiseParser.ElementConstraintContext;
import dev.promiselang.grammar.PromiseParser.FieldNameContext;
import dev.promiselang.grammar.PromiseParser.FromConstraintContext;
import dev.promiselang.grammar.PromiseParser.KeyConstraintContext;
import dev.promiselang.grammar.PromiseParser.KeysConstraintContext;
import dev.promiselang.grammar.PromiseParser.LabelledConstraintContext;
import dev.promiselang.grammar.PromiseParser.NumberBoundContext;
import dev.promiselang.grammar.PromiseParser.PathBoundContext;
import dev.promiselang.grammar.PromiseParser.ToConstraintContext;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the parentheses after a type. */
final class ConstraintBuilder {

  private final Workshop workshop;

  ConstraintBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  /** Of a set, a lone number is a member; of all else, it is the one value allowed. */
  List<TypeExpression.Constraint> all(@Nullable ConstraintsContext context, boolean ofSet) {
    return context == null
        ? List.of()
        : workshop.all(context.given, constraint -> constraint(constraint, ofSet));
  }

  private TypeExpression.Constraint constraint(ConstraintContext context, boolean ofSet) {
    Span at = workshop.at(context);
    return switch (context) {
      case KeyConstraintContext c -> new TypeExpression.Constraint.Keys(at, fields(c.keys));
      case KeysConstraintContext c -> new TypeExpression.Constraint.Keys(at, fields(c.keys));
      case LabelledConstraintContext c -> labelled(c, at);
      case FromConstraintContext c ->
          new TypeExpression.Constraint.Bounds(at, bound(c.from), bound(c.to));
      case ToConstraintContext c ->
          new TypeExpression.Constraint.Bounds(at, Optional.empty(), bound(c.to));
      case ElementConstraintContext c -> element(c, at, ofSet);
      default -> new TypeExpression.Constraint.Element(at, new TypeExpression.Missing(at));
    };
  }

  private TypeExpression.Constraint labelled(LabelledConstraintContext context, Span at) {
    Expression value = workshop.expressions.expression(context.value, context);
    if (value instanceof Expression.TextLiteral text) {
      text.parts().stream()
          .filter(TextPart.Hole.class::isInstance)
          .findFirst()
          .ifPresent(hole -> workshop.report(new HolesNotAllowed(hole.at())));
    }
    return new TypeExpression.Constraint.Labelled(at, workshop.name(context.label), value);
  }

  private TypeExpression.Constraint element(
      ElementConstraintContext context, Span at, boolean ofSet) {
    TypeExpression type = workshop.types.type(context.type, context);
    boolean number =
        type instanceof TypeExpression.Literal(Span _, Expression value)
            && (value instanceof Expression.NumericLiteral || value instanceof Expression.Negate);
    if (number && !ofSet) {
      Optional<Expression> only = Optional.of(((TypeExpression.Literal) type).value());
      return new TypeExpression.Constraint.Bounds(at, only, only);
    }
    return new TypeExpression.Constraint.Element(at, type);
  }

  private List<Name> fields(List<FieldNameContext> contexts) {
    return contexts.stream()
        .map(
            field ->
                field.quoted == null
                    ? workshop.name(field.name, field)
                    : workshop.texts.name(field.quoted))
        .toList();
  }

  private Optional<Expression> bound(@Nullable BoundContext context) {
    return switch (context) {
      case NumberBoundContext b -> Optional.of(workshop.operands.signed(b.sign, b.number, b));
      case PathBoundContext b -> Optional.of(workshop.uses.valueReference(b.path, b));
      case null, default -> Optional.empty();
    };
  }
}
