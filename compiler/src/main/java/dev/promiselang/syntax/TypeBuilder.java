package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser.BoolTypeLiteralContext;
import dev.promiselang.grammar.PromiseParser.ConstrainedMapKeyContext;
import dev.promiselang.grammar.PromiseParser.ListTypeContext;
import dev.promiselang.grammar.PromiseParser.LiteralTypeContext;
import dev.promiselang.grammar.PromiseParser.LowerCaseTypeContext;
import dev.promiselang.grammar.PromiseParser.MapKeyContext;
import dev.promiselang.grammar.PromiseParser.MapTypeContext;
import dev.promiselang.grammar.PromiseParser.MembersContext;
import dev.promiselang.grammar.PromiseParser.NamedTypeContext;
import dev.promiselang.grammar.PromiseParser.NumberTypeLiteralContext;
import dev.promiselang.grammar.PromiseParser.OneOfTypeContext;
import dev.promiselang.grammar.PromiseParser.ParenthesizedTypeContext;
import dev.promiselang.grammar.PromiseParser.QualifiedMapKeyContext;
import dev.promiselang.grammar.PromiseParser.RecordTypeContext;
import dev.promiselang.grammar.PromiseParser.TextTypeLiteralContext;
import dev.promiselang.grammar.PromiseParser.TypeAtomContext;
import dev.promiselang.grammar.PromiseParser.TypeExpressionContext;
import dev.promiselang.grammar.PromiseParser.TypeLiteralContext;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Types as written. */
final class TypeBuilder {

  private final Workshop workshop;
  private final ConstraintBuilder constraints;

  TypeBuilder(Workshop workshop) {
    this.workshop = workshop;
    this.constraints = new ConstraintBuilder(workshop);
  }

  TypeExpression type(@Nullable TypeExpressionContext context, ParserRuleContext parent) {
    return workshop.part(context, parent, this::type, TypeExpression.Missing::new);
  }

  Optional<TypeExpression> optional(@Nullable TypeExpressionContext context) {
    return Optional.ofNullable(context).map(this::type);
  }

  TypeExpression type(TypeExpressionContext context) {
    Span at = workshop.at(context);
    List<TypeExpression> members = workshop.all(context.parts, this::atom);
    if (members.isEmpty()) {
      return new TypeExpression.Missing(at);
    }
    if (context.maybe == null) {
      return union(context, members, at);
    }
    Span inner = new Span(at.file(), at.start(), members.getLast().at().end());
    return new TypeExpression.Maybe(at, union(context, members, inner));
  }

  private TypeExpression union(
      TypeExpressionContext context, List<TypeExpression> members, Span at) {
    if (members.size() == 1) {
      return members.getFirst();
    }
    Token first = context.separators.getFirst();
    for (Token separator : context.separators) {
      if (separator.getType() != first.getType()) {
        workshop.report(new MixedUnion(workshop.at(separator), workshop.at(first)));
        break;
      }
    }
    return new TypeExpression.Union(at, members, first.getType() == PromiseLexer.LESS);
  }

  private TypeExpression atom(TypeAtomContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case LiteralTypeContext t ->
          new TypeExpression.Literal(
              at, workshop.part(t.value, t, this::literal, Expression.Missing::new));
      case NamedTypeContext t ->
          new TypeExpression.Named(
              at, workshop.uses.typePath(t.name, t), constraints.all(t.limits, isSet(t)));
      case ListTypeContext t when !t.others.isEmpty() -> {
        workshop.report(SeveralElementTypes.of(at, workshop.file().textOf(at)));
        yield new TypeExpression.Missing(at);
      }
      case ListTypeContext t ->
          new TypeExpression.ListOf(at, type(t.element, t), constraints.all(t.limits, false));
      case MapTypeContext t ->
          new TypeExpression.MapOf(
              at,
              workshop.part(t.key, t, this::mapKey, TypeExpression.Missing::new),
              type(t.value, t),
              constraints.all(t.limits, false));
      case RecordTypeContext t -> recordOrMap(t, at);
      case OneOfTypeContext t -> new TypeExpression.OneOf(at, body(t.body, t));
      case ParenthesizedTypeContext t -> new TypeExpression.Parenthesized(at, type(t.inner, t));
      case LowerCaseTypeContext t -> {
        Token last = t.bracket == null ? t.word : t.bracket;
        Span written = workshop.at(t.word).to(workshop.at(last));
        String word = workshop.file().textOf(written).replaceAll("\\s", "");
        String argument =
            t.constraints() == null
                ? ""
                : inside(workshop.file().textOf(workshop.at(t.constraints())));
        workshop.reportUnlessTold(
            LowerCaseType.applied(at, word, argument).orElse(LowerCaseType.of(written, word)));
        yield new TypeExpression.Missing(at);
      }
      default -> new TypeExpression.Missing(at);
    };
  }

  /** What stands in parentheses. */
  private static String inside(String parentheses) {
    return parentheses.substring(1, Math.max(1, parentheses.length() - 1)).strip();
  }

  private static boolean isSet(NamedTypeContext context) {
    return context.name != null && context.name.getText().equals("Set");
  }

  private Expression literal(TypeLiteralContext context) {
    return switch (context) {
      case BoolTypeLiteralContext l -> workshop.operands.bool(l.word);
      case NumberTypeLiteralContext l -> workshop.operands.signed(l.sign, l.number, l);
      case TextTypeLiteralContext l -> workshop.texts.withoutHoles(l.literal);
      default -> new Expression.Missing(workshop.at(context));
    };
  }

  private TypeExpression mapKey(MapKeyContext context) {
    Span at = workshop.at(context);
    List<Name> names = new ArrayList<>();
    return switch (context) {
      case QualifiedMapKeyContext key -> {
        names.addAll(workshop.names(key.qualifiers));
        names.add(workshop.name(key.name, key));
        yield named(at, names, constraints.all(key.limits, false));
      }
      case ConstrainedMapKeyContext key -> {
        names.add(workshop.name(key.name, key));
        yield named(at, names, constraints.all(key.limits, false));
      }
      default -> new TypeExpression.Missing(at);
    };
  }

  private static TypeExpression named(
      Span at, List<Name> names, List<TypeExpression.Constraint> limits) {
    Span path = names.getFirst().at().to(names.getLast().at());
    return new TypeExpression.Named(at, new QualifiedName(path, names), limits);
  }

  /** {@code {String: Int}} has the shape of a record with one field, but its key is a type. */
  private TypeExpression recordOrMap(RecordTypeContext context, Span at) {
    RecordBody body = body(context.body, context);
    List<TypeExpression.Constraint> limits = constraints.all(context.limits, false);
    if (body.members().size() == 1
        && body.members().getFirst() instanceof RecordBody.Member.Field only
        && isTypeName(only)) {
      TypeExpression key = named(only.name().at(), List.of(only.name()), List.of());
      return new TypeExpression.MapOf(at, key, only.type(), limits);
    }
    if (context.limits != null) {
      workshop.report(
          new UnexpectedToken(
              workshop.at(context.limits.start), "`(`", "the end of the record type", ""));
    }
    return new TypeExpression.InlineRecord(at, body);
  }

  private boolean isTypeName(RecordBody.Member.Field field) {
    String written = workshop.file().textOf(field.name().at());
    return field.name().isUpper()
        && written.equals(field.name().text())
        && !field.fixed()
        && field.annotations().isEmpty()
        && field.defaultValue().isEmpty();
  }

  private RecordBody body(@Nullable MembersContext context, ParserRuleContext parent) {
    return workshop.members.body(context, parent);
  }
}
