package dev.promiselang.names;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.names.AnnotationRules.Place;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.syntax.TypeExpression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the names in types and in the bodies of records. */
final class TypeResolver {

  /**
   * Which of the types it names a declaration needs. Inside a list, a map or {@code ?} a record may
   * come back, for there it can end; an alias cannot, for it is what it stands for.
   */
  private enum Need {
    ALL,
    FIELD,
    ALIASES,
    NONE;

    Need inside() {
      return this == ALL || this == ALIASES ? ALIASES : NONE;
    }

    boolean of(Symbol symbol) {
      return switch (this) {
        case ALL, FIELD -> true;
        case ALIASES -> symbol instanceof Symbol.TypeAlias;
        case NONE -> false;
      };
    }
  }

  private static final Set<String> RULES = Set.of("pattern", "matches", "format");

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
    resolve(type, scope, Need.ALL);
  }

  private void resolve(TypeExpression type, Scope scope, Need need) {
    switch (type) {
      case TypeExpression.Named named -> {
        Symbol symbol = lookup.type(named.name(), scope, Optional.empty());
        within
            .filter(_ -> need.of(symbol))
            .ifPresent(id -> lookup.needs(id, symbol, named.name().at()));
        constraints(named.constraints(), scope, need);
      }
      case TypeExpression.Literal(var _, var value) -> expressions.resolve(value, scope);
      case TypeExpression.Union union ->
          union.members().forEach(member -> resolve(member, scope, need));
      case TypeExpression.ListOf list -> {
        resolve(list.element(), scope, need.inside());
        constraints(list.constraints(), scope, need);
      }
      case TypeExpression.MapOf map -> {
        resolve(map.key(), scope, need.inside());
        resolve(map.value(), scope, need.inside());
        constraints(map.constraints(), scope, need);
      }
      case TypeExpression.InlineRecord(var _, RecordBody body) ->
          body(body, scope, need, Place.FIELD);
      case TypeExpression.OneOf(var _, RecordBody choices) ->
          body(choices, scope, need.inside(), Place.FIELD);
      case TypeExpression.Maybe(var _, TypeExpression of) -> resolve(of, scope, need.inside());
      case TypeExpression.Parenthesized(var _, TypeExpression inner) -> resolve(inner, scope, need);
      case TypeExpression.Missing _ -> {}
    }
  }

  private void constraints(List<TypeExpression.Constraint> constraints, Scope scope, Need need) {
    for (TypeExpression.Constraint constraint : constraints) {
      switch (constraint) {
        case TypeExpression.Constraint.Bounds(var _, var from, var to) -> {
          expressions.resolve(from, scope);
          expressions.resolve(to, scope);
        }
        case TypeExpression.Constraint.Labelled labelled -> {
          // What follows a rule that no type has is not asked for its meaning.
          if (RULES.contains(labelled.label().text())) {
            expressions.resolve(labelled.value(), scope);
          }
        }
        case TypeExpression.Constraint.Keys _ -> {}
        case TypeExpression.Constraint.Element(var _, TypeExpression element) ->
            resolve(element, scope, need.inside());
      }
    }
  }

  /** The members of a record; its checks see its fields by name and as {@code self}. */
  void body(RecordBody body, Scope scope) {
    body(body, scope, Need.FIELD, Place.FIELD);
  }

  /** The same for facts. */
  void facts(RecordBody body, Scope scope) {
    body(body, scope, Need.FIELD, Place.FACT);
  }

  private void body(RecordBody body, Scope scope, Need need, Place place) {
    Map<String, Symbol> fields = new HashMap<>();
    fields(body, fields);
    Scope inside = scope.with(fields).knowing("self");
    for (RecordBody.Member member : body.members()) {
      switch (member) {
        case RecordBody.Member.Field field -> {
          annotations(field.annotations(), place, scope);
          resolve(field.type(), scope, need);
          expressions.resolve(field.defaultValue(), scope);
        }
        case RecordBody.Member.Check(var _, var condition, var message) -> {
          expressions.resolve(condition, inside);
          expressions.message(message, condition, inside);
        }
        case RecordBody.Member.OneOf(var _, RecordBody choices) ->
            body(choices, scope, need.inside(), place);
        case RecordBody.Member.Status(var _, var before, RecordBody status) -> {
          annotations(before, Place.WHOLE_STATUS, scope);
          body(status, scope, Need.FIELD, Place.STATUS);
        }
        case RecordBody.Member.Open _ -> {}
      }
    }
  }

  /** The fields of a record, those among which it chooses included. */
  private static void fields(RecordBody body, Map<String, Symbol> fields) {
    for (RecordBody.Member member : body.members()) {
      switch (member) {
        case RecordBody.Member.Field field ->
            fields.put(field.name().text(), new Symbol.Field(field.name()));
        case RecordBody.Member.OneOf(var _, RecordBody choices) -> fields(choices, fields);
        case RecordBody.Member.Check _, RecordBody.Member.Status _, RecordBody.Member.Open _ -> {}
      }
    }
  }

  void annotations(List<Annotation> annotations, Place place, Scope scope) {
    for (Annotation annotation : annotations) {
      Optional<Problem> wrong = AnnotationRules.check(annotation, place);
      wrong.ifPresent(lookup.problems::add);
      for (Argument argument : annotation.arguments()) {
        if (wrong.isPresent() && argument.value() instanceof Expression.Reference name) {
          lookup.record(name, new Symbol.Unknown(), Optional.empty());
        } else {
          expressions.argument(argument, scope);
        }
      }
    }
  }
}
