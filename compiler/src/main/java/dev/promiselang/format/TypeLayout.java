package dev.promiselang.format;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out types. Alternatives stand on one line, or each behind its mark on a line of its own. */
final class TypeLayout {

  private final Layouts layouts;
  private final UnionLayout unions;

  TypeLayout(Layouts layouts) {
    this.layouts = layouts;
    this.unions = new UnionLayout(layouts);
  }

  /** {@code replicas: Int = 3}. */
  Document field(Name name, TypeExpression type, Optional<Expression> value) {
    return Document.sequence(
        layouts.tape.whole(name), layouts.tape.tight(":"), typeAndDefault(type, value));
  }

  private Document typeAndDefault(TypeExpression type, Optional<Expression> value) {
    if (UnionLayout.isUnion(type)) {
      return unions.below(type, () -> value.map(v -> layouts.clause(Separator.LINE, "=", v)));
    }
    List<Document> parts = new ArrayList<>();
    parts.add(behind(type));
    value.ifPresent(
        v -> {
          parts.add(layouts.tape.spaced("="));
          parts.add(layouts.value(v));
        });
    return Document.sequence(parts);
  }

  /** What follows a colon or an equals sign. */
  Document behind(TypeExpression type) {
    return UnionLayout.isUnion(type)
        ? unions.below(type, Optional::empty)
        : Document.sequence(layouts.tape.gap(Separator.SPACE), type(type));
  }

  /** {@code : Int} if it is there. */
  Document ofLet(Optional<TypeExpression> type) {
    return type.map(t -> Document.sequence(layouts.tape.tight(":"), behind(t)))
        .orElse(Document.EMPTY);
  }

  Document type(TypeExpression type) {
    if (UnionLayout.isUnion(type)) {
      return unions.inBrackets(type);
    }
    return Document.sequence(unions.withoutBar(), single(type));
  }

  Document single(TypeExpression type) {
    return switch (type) {
      case TypeExpression.Named named ->
          Document.sequence(layouts.tape.whole(named.name()), constraints(named.constraints()));
      case TypeExpression.Literal literal -> layouts.tape.whole(literal);
      case TypeExpression.Union _ -> unions.inBrackets(type);
      case TypeExpression.ListOf list ->
          Document.sequence(
              layouts.brackets.enclosing(() -> type(list.element())),
              constraints(list.constraints()));
      case TypeExpression.MapOf map ->
          Document.sequence(
              layouts.brackets.of(Shape.MAP, List.of(map), this::keyAndValue),
              constraints(map.constraints()));
      case TypeExpression.InlineRecord record -> layouts.members.body(record.body());
      case TypeExpression.OneOf oneOf ->
          Document.sequence(
              layouts.tape.word("oneOf"),
              layouts.tape.gap(Separator.SPACE),
              layouts.members.body(oneOf.choices()));
      case TypeExpression.Maybe maybe ->
          Document.sequence(single(maybe.of()), layouts.tape.tight("?"));
      case TypeExpression.Parenthesized parenthesized ->
          layouts.brackets.enclosing(() -> type(parenthesized.inner()));
      case TypeExpression.Missing _ -> Document.EMPTY;
    };
  }

  private Document keyAndValue(TypeExpression.MapOf map) {
    return Document.sequence(type(map.key()), layouts.tape.tight(":"), behind(map.value()));
  }

  /** {@code (1..7)} if it is there. */
  private Document constraints(List<TypeExpression.Constraint> constraints) {
    return layouts.tape.at("(")
        ? Document.sequence(
            layouts.tape.gap(Separator.NONE),
            layouts.brackets.of(Shape.ARGUMENTS, constraints, this::constraint))
        : Document.EMPTY;
  }

  private Document constraint(TypeExpression.Constraint constraint) {
    return switch (constraint) {
      case TypeExpression.Constraint.Bounds bounds -> layouts.tape.whole(bounds);
      case TypeExpression.Constraint.Labelled labelled ->
          Document.sequence(
              layouts.tape.whole(labelled.label()),
              layouts.tape.tight(":"),
              layouts.value(labelled.value()));
      case TypeExpression.Constraint.Keys keys ->
          Document.sequence(
              layouts.tape.word("key"),
              layouts.tape.tight(":"),
              layouts.tape.gap(Separator.SPACE),
              keys(keys.fields()));
      case TypeExpression.Constraint.Element element -> type(element.type());
    };
  }

  private Document keys(List<Name> fields) {
    return layouts.tape.at("[")
        ? layouts.brackets.of(Shape.LIST, fields, layouts.tape::whole)
        : layouts.tape.whole(fields.getFirst());
  }
}
