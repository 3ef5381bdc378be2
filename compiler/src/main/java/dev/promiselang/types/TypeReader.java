package dev.promiselang.types;

import dev.promiselang.names.Symbol;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads types as written. */
final class TypeReader {

  private final Checking checking;
  private final Map<SymbolId, Type> named = new HashMap<>();
  private final Set<SymbolId> openAliases = new HashSet<>();

  TypeReader(Checking checking) {
    this.checking = checking;
  }

  Type read(TypeExpression expression) {
    Optional<Type> known = checking.declared.get(expression);
    if (known.isPresent()) {
      return known.get();
    }
    Type type = make(expression);
    checking.declared.put(expression, type);
    return type;
  }

  private Type make(TypeExpression expression) {
    return switch (expression) {
      case TypeExpression.Named name -> named(name);
      case TypeExpression.Literal(var _, Expression value) -> enumeration(List.of(value), false);
      case TypeExpression.Union union -> union(union);
      case TypeExpression.ListOf list -> list(list);
      case TypeExpression.MapOf map -> map(map);
      case TypeExpression.InlineRecord(var at, RecordBody body) -> inline(body);
      case TypeExpression.Maybe(var _, TypeExpression of) -> read(of).orAbsent();
      case TypeExpression.Parenthesized(var _, TypeExpression inner) -> read(inner);
      case TypeExpression.OneOf(var at, RecordBody choices) ->
          inline(new RecordBody(at, List.of(new RecordBody.Member.OneOf(at, choices))));
      case TypeExpression.Missing _ -> new Type.Unknown();
    };
  }

  /** A record without a name, whose defaults and checks are looked at once all types are read. */
  private Type inline(RecordBody body) {
    RecordShape shape = shape(Optional.empty(), "", body);
    checking.later(
        () ->
            new BodyChecker(checking)
                .check(body, Optional.of(shape), checking.context(body.at().file())));
    return new Type.Record(shape);
  }

  private Type list(TypeExpression.ListOf list) {
    Type element = element(list.element());
    return new Type.ListOf(
        element,
        ConstraintReader.size(checking, list.constraints(), true),
        new KeyReader(checking).keys(list, element));
  }

  private Type element(TypeExpression element) {
    Type type = read(element);
    if (type instanceof Type.Maybe) {
      checking.report(
          new BadType(
              element.at(),
              "elements cannot be absent",
              "a list, set or map holds what is there: write the type without `?`"));
    }
    return type.present();
  }

  private Type map(TypeExpression.MapOf map) {
    Type key = read(map.key());
    if (!key.equals(Type.Text.PLAIN) && !(key instanceof Type.Unknown)) {
      checking.report(
          new BadType(
              map.key().at(),
              key instanceof Type.Text
                  ? "keys of a map keep no rules: Kubernetes has none for them"
                  : "keys of a map are texts",
              "write `{String: ...}`"));
    }
    Type.Size size = ConstraintReader.size(checking, map.constraints(), false);
    return new Type.MapOf(element(map.value()), size);
  }

  private Type union(TypeExpression.Union union) {
    List<Expression> members = new ArrayList<>();
    for (TypeExpression member : union.members()) {
      switch (member) {
        case TypeExpression.Literal(var _, Expression value) -> members.add(value);
        case TypeExpression.Missing _ -> {
          return new Type.Unknown();
        }
        default -> {
          checking.report(
              new BadType(
                  member.at(),
                  "only texts, whole numbers and truth values can be joined by `|`",
                  "for other alternatives write `oneOf { ... }`: exactly one of its fields is"
                      + " set"));
          return new Type.Unknown();
        }
      }
    }
    return enumeration(members, union.ordered());
  }

  private Type enumeration(List<Expression> values, boolean ordered) {
    Set<Type.Literal> members = new LinkedHashSet<>();
    for (Expression value : values) {
      Optional<Type.Literal> literal = literal(value);
      if (literal.isEmpty()) {
        checking.report(
            new BadType(
                value.at(),
                "this cannot be a member of an enumeration",
                "members are texts without holes, whole numbers, `true` or `false`"));
        return new Type.Unknown();
      }
      if (!members.add(literal.get())) {
        checking.report(
            new BadType(
                value.at(), literal.get().spelling() + " stands twice in this enumeration", ""));
      } else if (literal.get().getClass() != members.iterator().next().getClass()) {
        checking.report(
            new BadType(
                value.at(),
                "the members of an enumeration are of one kind",
                "make all of them texts, or all of them numbers"));
        return new Type.Unknown();
      }
    }
    return new Type.Enumeration(List.copyOf(members), ordered);
  }

  static Optional<Type.Literal> literal(Expression value) {
    return switch (Literals.bare(value)) {
      case Expression.TextLiteral text -> text.constant().map(Type.Literal.OfText::new);
      case Expression.BoolLiteral(var _, boolean bool) ->
          Optional.of(new Type.Literal.OfBool(bool));
      case Expression.NumericLiteral(var _, var spelling, var form)
          when form == Expression.NumericLiteral.Form.WHOLE ->
          Literals.whole(spelling, false).map(Type.Literal.OfWhole::new);
      case Expression.Negate(var _, Expression.NumericLiteral(var _, var spelling, var form))
          when form == Expression.NumericLiteral.Form.WHOLE ->
          Literals.whole(spelling, true).map(Type.Literal.OfWhole::new);
      default -> Optional.empty();
    };
  }

  private Type named(TypeExpression.Named name) {
    Symbol symbol = checking.resolution.of(name.name());
    if (symbol instanceof Symbol.BuiltinType(String builtin)) {
      return ConstraintReader.builtin(checking, this, builtin, name);
    }
    if (!name.constraints().isEmpty() && !(symbol instanceof Symbol.Unknown)) {
      checking.report(
          new BadType(
              name.constraints().getFirst().at(),
              "`" + name.name() + "` takes no parameters",
              "refine the type where it is declared"));
    }
    return ofSymbol(symbol);
  }

  /** The type that a symbol stands for. */
  Type ofSymbol(Symbol symbol) {
    return switch (symbol) {
      case Symbol.RecordType type -> record(type);
      case Symbol.TypeAlias alias -> alias(alias);
      case Symbol.ApiKind(var promise, var _) ->
          new Type.Resource(ApiVersions.of(promise.declaration()).objects());
      case Symbol.Kind(String apiVersion, String kind) ->
          new Type.Resource(Optional.of(new Type.ResourceKind(apiVersion, kind)));
      case Symbol.KindPart(String apiVersion, String part) -> checking.kinds.part(apiVersion, part);
      default -> new Type.Unknown();
    };
  }

  /** The alias that a type is written with, and where the last of a chain says what it is. */
  Optional<DeclaredAlias> alias(TypeExpression written) {
    return switch (written) {
      case TypeExpression.Maybe(var _, TypeExpression of) -> alias(of);
      case TypeExpression.Parenthesized(var _, TypeExpression inner) -> alias(inner);
      case TypeExpression.Named name
          when checking.resolution.of(name.name()) instanceof Symbol.TypeAlias alias ->
          Optional.of(
              new DeclaredAlias(
                  name.name().last().text(),
                  meant(alias, new HashSet<>()).declaration().name().at()));
      default -> Optional.empty();
    };
  }

  private Symbol.TypeAlias meant(Symbol.TypeAlias alias, Set<SymbolId> seen) {
    return seen.add(alias.id())
            && alias.declaration().type() instanceof TypeExpression.Named name
            && checking.resolution.of(name.name()) instanceof Symbol.TypeAlias next
        ? meant(next, seen)
        : alias;
  }

  private Type alias(Symbol.TypeAlias alias) {
    Type known = named.get(alias.id());
    if (known != null) {
      return known;
    }
    if (!openAliases.add(alias.id())) {
      return new Type.Unknown();
    }
    Type type = read(alias.declaration().type());
    openAliases.remove(alias.id());
    named.put(alias.id(), type);
    return type;
  }

  private Type record(Symbol.RecordType symbol) {
    Type known = named.get(symbol.id());
    if (known != null) {
      return known;
    }
    Declaration.RecordType declaration = symbol.declaration();
    RecordShape shape =
        new RecordShape(
            Optional.of(symbol.id()), declaration.documentation().text(), declaration.name().at());
    Type type = new Type.Record(shape);
    named.put(symbol.id(), type);
    checking.declared.put(declaration, type);
    new ShapeReader(checking, this).complete(shape, declaration.body());
    return type;
  }

  /** A shape made of a body; the fields of its checks get their types. */
  RecordShape shape(Optional<SymbolId> name, String documentation, RecordBody body) {
    RecordShape shape = new RecordShape(name, documentation, body.at());
    new ShapeReader(checking, this).complete(shape, body);
    return shape;
  }

  private static boolean isAbsent(Expression value) {
    return Literals.bare(value) instanceof Expression.AbsentLiteral;
  }

  /** The type of a field or parameter: with a default it is never absent. */
  Type read(TypeExpression written, Optional<Expression> defaultValue, String owner) {
    Type type = read(written);
    if (type instanceof Type.Maybe && defaultValue.filter(TypeReader::isAbsent).isPresent()) {
      checking.report(
          new BadType(
              defaultValue.get().at(),
              owner + " that may be absent is so by itself",
              "take away the default"));
      return type;
    }
    if (type instanceof Type.Maybe && defaultValue.isPresent()) {
      checking.report(
          new BadType(
              written.at(),
              owner + " with a default is never absent",
              "take away the `?` or the default"));
    }
    return defaultValue.isPresent() ? type.present() : type;
  }
}
