package dev.promiselang.names;

import dev.promiselang.names.AnnotationRules.Place;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.syntax.TypeExpression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves the names in types and in the bodies of records. */
final class TypeResolver {

  private final Lookup lookup;
  private final ExpressionResolver expressions;
  private final Optional<SymbolId> within;

  TypeResolver(Lookup lookup, ExpressionResolver expressions, Optional<SymbolId> within) {
    this.lookup = lookup;
    this.expressions = expressions;
    this.within = within;
  }

  void resolve(Optional<TypeExpression> type, Scope scope) {
    type.ifPresent(t -> resolve(t, scope));
  }

  void resolve(TypeExpression type, Scope scope) {
    switch (type) {
      case TypeExpression.Named named -> {
        lookup.type(named.name(), scope, within);
        constraints(named.constraints(), scope);
      }
      case TypeExpression.Literal(var _, var value) -> expressions.resolve(value, scope);
      case TypeExpression.Union union -> union.members().forEach(member -> resolve(member, scope));
      case TypeExpression.ListOf list -> {
        resolve(list.element(), scope);
        constraints(list.constraints(), scope);
      }
      case TypeExpression.MapOf map -> {
        resolve(map.key(), scope);
        resolve(map.value(), scope);
        constraints(map.constraints(), scope);
      }
      case TypeExpression.InlineRecord(var _, RecordBody body) -> body(body, scope);
      case TypeExpression.OneOf(var _, RecordBody choices) -> body(choices, scope);
      case TypeExpression.Maybe(var _, TypeExpression of) -> resolve(of, scope);
      case TypeExpression.Parenthesized(var _, TypeExpression inner) -> resolve(inner, scope);
      case TypeExpression.Missing _ -> {}
    }
  }

  private void constraints(List<TypeExpression.Constraint> constraints, Scope scope) {
    for (TypeExpression.Constraint constraint : constraints) {
      switch (constraint) {
        case TypeExpression.Constraint.Bounds(var _, var from, var to) -> {
          expressions.resolve(from, scope);
          expressions.resolve(to, scope);
        }
        case TypeExpression.Constraint.Labelled labelled ->
            expressions.resolve(labelled.value(), scope);
        case TypeExpression.Constraint.Keys _ -> {}
        case TypeExpression.Constraint.Element(var _, TypeExpression element) ->
            resolve(element, scope);
      }
    }
  }

  /** The members of a record; its checks see its fields by name and as {@code self}. */
  void body(RecordBody body, Scope scope) {
    Map<String, Symbol> fields = new HashMap<>();
    for (RecordBody.Member.Field field : body.fields()) {
      fields.put(field.name().text(), new Symbol.Field(field.name()));
    }
    Scope inside = scope.with(fields).knowing("self");
    for (RecordBody.Member member : body.members()) {
      switch (member) {
        case RecordBody.Member.Field field -> {
          annotations(field.annotations(), Place.FIELD, scope);
          resolve(field.type(), scope);
          expressions.resolve(field.defaultValue(), scope);
        }
        case RecordBody.Member.Check(var _, var condition, var message) -> {
          expressions.resolve(condition, inside);
          expressions.resolve(message, inside);
        }
        case RecordBody.Member.OneOf(var _, RecordBody choices) -> body(choices, scope);
        case RecordBody.Member.Status(var _, RecordBody status) -> body(status, scope);
        case RecordBody.Member.Open _ -> {}
      }
    }
  }

  void annotations(List<Annotation> annotations, Place place, Scope scope) {
    for (Annotation annotation : annotations) {
      AnnotationRules.check(annotation, place).ifPresent(lookup.problems::add);
      annotation.arguments().forEach(argument -> expressions.argument(argument, scope));
    }
  }
}
