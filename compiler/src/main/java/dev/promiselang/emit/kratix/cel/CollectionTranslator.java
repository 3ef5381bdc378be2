package dev.promiselang.emit.kratix.cel;

import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import dev.promiselang.syntax.Name;
import dev.promiselang.types.Literals;
import dev.promiselang.types.Type;
import dev.promiselang.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Quantifiers, list literals, and what runs over lists, sets and the keys of maps. */
final class CollectionTranslator {

  private final ExpressionTranslator expressions;

  CollectionTranslator(ExpressionTranslator expressions) {
    this.expressions = expressions;
  }

  private Operand refuse(Expression at, String construct, String reason, String help) {
    return expressions.translation().refuse(at.at(), construct, reason, help);
  }

  /** An element of a list, a member of a set or a value of a map. */
  Operand element(Operand collection, Cel cel) {
    return Operand.of(ValueKind.elements(collection.type()).orElse(new Type.Unknown()), cel)
        .failing(collection.mayFail());
  }

  /**
   * A collection in its order: sets and the keys of maps have none in CEL, but are sorted here.
   * Reports a platform that cannot sort.
   */
  Cel inOrder(Operand collection, Expression at) {
    boolean unordered =
        ValueKind.of(collection.type()) == ValueKind.SET || Keys.isKeys(collection.cel());
    boolean constant = collection.cel() instanceof Cel.ListOf;
    if (!unordered || constant) {
      return collection.cel();
    }
    expressions.translation().has(Feature.LISTS, at.at(), "the order of a set or of keys");
    return CelBuilder.method(collection.cel(), "sort");
  }

  /** What a quantifier or a function runs over: the keys of a map are the map itself to CEL. */
  private static Cel range(Operand collection) {
    return Keys.of(collection.cel()).orElse(collection.cel());
  }

  Operand of(Expression.Quantifier quantifier, Scope scope) {
    Operand collection = expressions.value(quantifier.collection(), scope);
    if (collection.isUnknown()) {
      return collection;
    }
    if (ValueKind.of(collection.type()) == ValueKind.MAP) {
      return valuesOf(quantifier.collection());
    }
    Scope around = quantifier.universal() ? scope : scope.undecided();
    Round round = round(quantifier.variable(), collection, around);
    Operand body = expressions.of(quantifier.body(), round.scope());
    Operand condition =
        quantifier
            .condition()
            .map(where -> expressions.value(where, round.scope()))
            .orElse(Operand.truth(CelBuilder.TRUE, false));
    if (body.isUnknown() || condition.isUnknown()) {
      return Operand.UNKNOWN;
    }
    boolean mayFail = body.mayFail() || condition.mayFail();
    boolean strict = mayFail && !(quantifier.universal() && scope.decisive());
    return quantified(quantifier.universal(), strict, collection, round, condition, body);
  }

  private Operand valuesOf(Expression collection) {
    return refuse(
        collection,
        "running over the values of a map",
        "CEL runs over the keys of a map only",
        "run over the keys: `all key in m.keys() : ...` with `m.get(key)`");
  }

  /**
   * To CEL, one element that fails does not fail the whole when another decides it. Where the check
   * does not fail either way, the conditions are computed for all elements first.
   */
  private static Operand quantified(
      boolean universal,
      boolean strict,
      Operand collection,
      Round round,
      Operand condition,
      Operand body) {
    Cel inner =
        condition.mayFail()
            ? new Cel.Choice(condition.cel(), body.cel(), new Cel.BoolValue(universal))
            : universal
                ? CelBuilder.or(CelBuilder.not(condition.cel()), body.cel())
                : CelBuilder.and(condition.cel(), body.cel());
    Cel macro =
        strict
            ? allComputed(universal, collection, round, inner)
            : new Cel.Macro(
                universal ? Cel.Macro.Kind.ALL : Cel.Macro.Kind.EXISTS,
                range(collection),
                round.variable(),
                inner);
    Cel whole =
        universal
            ? CelBuilder.or(CelBuilder.not(collection.present()), macro)
            : CelBuilder.and(collection.present(), macro);
    boolean mayFail = collection.mayFail() || condition.mayFail() || body.mayFail();
    return Operand.truth(whole, mayFail);
  }

  private static Cel allComputed(
      boolean universal, Operand collection, Round round, Cel condition) {
    Cel each = new Cel.Macro(Cel.Macro.Kind.MAP, range(collection), round.variable(), condition);
    Cel found = CelBuilder.in(new Cel.BoolValue(!universal), each);
    return universal ? CelBuilder.not(found) : found;
  }

  /** The variable of a loop, and what its body sees. */
  record Round(String variable, Scope scope) {}

  Round round(Name name, Operand collection, Scope scope) {
    String variable = scope.free(name.text());
    Operand element = element(collection, new Cel.Variable(variable)).known();
    return new Round(variable, scope.taking(variable).with(name, element));
  }

  /** A function that is an argument of a builtin, applied to each element. */
  Operand applied(
      Operand collection, Expression function, Scope scope, Cel.Macro.Kind kind, Type result) {
    return applied(collection, function, scope, kind, result, UnaryOperator.identity());
  }

  /** The same with something done to what the function gives. */
  Operand applied(
      Operand collection,
      Expression function,
      Scope scope,
      Cel.Macro.Kind kind,
      Type result,
      UnaryOperator<Operand> then) {
    return switch (Literals.bare(function)) {
      case Expression.Lambda lambda -> {
        Round round = round(lambda.parameters().getFirst(), collection, scope.undecided());
        Operand body = then.apply(expressions.of(lambda.body(), round.scope()));
        yield applied(collection, round, body, kind, result);
      }
      case Expression.Reference reference
          when expressions.translation().resolution().of(reference)
              instanceof Symbol.Function named -> {
        Name parameter = named.declaration().parameters().getFirst().name();
        Round round = round(parameter, collection, scope.ofFunction().undecided());
        Operand body = then.apply(expressions.of(named.declaration().body(), round.scope()));
        yield applied(collection, round, body, kind, result);
      }
      default -> refuse(function, "this function", "CEL has no functions as values", "");
    };
  }

  private Operand applied(
      Operand collection, Round round, Operand body, Cel.Macro.Kind kind, Type result) {
    if (body.isUnknown()) {
      return body;
    }
    Operand element = body.computed() ? body : body.known();
    Cel macro = new Cel.Macro(kind, collection.cel(), round.variable(), element.cel());
    return Operand.of(result, macro).failing(collection.mayFail() || body.mayFail());
  }

  Operand of(Expression.ListLiteral list, Scope scope) {
    Type type =
        expressions
            .translation()
            .typing()
            .target(list)
            .map(Typing.Target::type)
            .orElseGet(() -> expressions.translation().typing().of(list));
    Type element = ValueKind.elements(type).orElse(new Type.Unknown());
    Cel whole = new Cel.ListOf(List.of());
    boolean mayFail = false;
    for (ListElement part : list.elements()) {
      Operand one = part(part, element, scope);
      if (one.isUnknown()) {
        return one;
      }
      mayFail |= one.mayFail();
      whole = joined(whole, one.cel());
    }
    return Operand.of(type, whole).failing(mayFail);
  }

  private static Cel joined(Cel left, Cel right) {
    if (left instanceof Cel.ListOf(List<Cel> a) && right instanceof Cel.ListOf(List<Cel> b)) {
      List<Cel> all = new ArrayList<>(a);
      all.addAll(b);
      return new Cel.ListOf(all);
    }
    boolean nothing = left instanceof Cel.ListOf(List<Cel> none) && none.isEmpty();
    return nothing ? right : CelBuilder.operation(CelOperator.ADD, left, right);
  }

  /** What one element of a literal adds to the list, as a list. */
  private Operand part(ListElement part, Type element, Scope scope) {
    return switch (part) {
      case ListElement.Item(var _, Expression value) -> item(value, element, scope);
      case ListElement.Spread(var _, Expression value) -> spread(value, element, scope);
      case ListElement.If choice -> choice(choice, element, scope);
      case ListElement.For loop -> loop(loop, element, scope);
    };
  }

  private Operand item(Expression value, Type element, Scope scope) {
    Operand operand = expressions.value(value, scope);
    if (operand.isUnknown()) {
      return operand;
    }
    if (!operand.isAlwaysThere() || operand.computed()) {
      return refuse(
          value, "this element", "a list of CEL has elements of one type", "say which it is");
    }
    Operand converted = Conversions.to(operand, element);
    return Operand.of(Type.ListOf.of(element), new Cel.ListOf(List.of(converted.cel())))
        .failing(operand.mayFail());
  }

  private Operand spread(Expression value, Type element, Scope scope) {
    Operand operand = expressions.value(value, scope);
    if (operand.isUnknown()) {
      return operand;
    }
    Optional<ValueKind> kind = ValueKind.elements(operand.type()).map(ValueKind::of);
    boolean alike = kind.equals(Optional.of(ValueKind.of(element)));
    if (!alike || !operand.isAlwaysThere() || isKeyed(operand)) {
      return refuse(
          value, "this spread", "a list of CEL has elements of one type", "convert them first");
    }
    return operand.withCel(inOrder(operand, value));
  }

  /** Whether CEL joins the list to another one by keys. */
  static boolean isKeyed(Operand list) {
    return list.type() instanceof Type.ListOf(var _, var _, var keys) && !keys.isEmpty();
  }

  private Operand choice(ListElement.If choice, Type element, Scope scope) {
    Operand condition = expressions.value(choice.condition(), scope);
    Operand then = part(choice.then(), element, scope);
    Operand nothing = Operand.of(Type.ListOf.of(element), new Cel.ListOf(List.of()));
    Operand otherwise = choice.otherwise().map(part -> part(part, element, scope)).orElse(nothing);
    return condition.isUnknown() || then.isUnknown() || otherwise.isUnknown()
        ? Operand.UNKNOWN
        : then.withCel(CelBuilder.choose(condition.cel(), then.cel(), otherwise.cel()))
            .failing(condition.mayFail() || otherwise.mayFail());
  }

  private Operand loop(ListElement.For loop, Type element, Scope scope) {
    Operand collection = expressions.value(loop.collection(), scope);
    if (collection.isUnknown()) {
      return collection;
    }
    if (ValueKind.of(collection.type()) == ValueKind.MAP || loop.key().isPresent()) {
      return valuesOf(loop.collection());
    }
    if (!(loop.element() instanceof ListElement.Item(var _, Expression value))
        || !collection.isAlwaysThere()) {
      return refuse(
          loop.collection(), "this loop", "CEL makes one element of each", "use one `for` alone");
    }
    Round round = round(loop.variable(), collection, scope.undecided());
    Operand body = Conversions.to(expressions.of(value, round.scope()), element);
    Operand condition =
        loop.condition()
            .map(where -> expressions.value(where, round.scope()))
            .orElse(Operand.truth(CelBuilder.TRUE, false));
    if (body.isUnknown() || condition.isUnknown() || body.computed() || !body.isAlwaysThere()) {
      return body.isUnknown() || condition.isUnknown()
          ? Operand.UNKNOWN
          : refuse(value, "this element", "a list of CEL has elements of one type", "");
    }
    Cel passing =
        condition.cel().equals(CelBuilder.TRUE)
            ? inOrder(collection, loop.collection())
            : new Cel.Macro(
                Cel.Macro.Kind.FILTER,
                inOrder(collection, loop.collection()),
                round.variable(),
                condition.cel());
    Cel each = new Cel.Macro(Cel.Macro.Kind.MAP, passing, round.variable(), body.cel());
    boolean mayFail = collection.mayFail() || condition.mayFail() || body.mayFail();
    return Operand.of(Type.ListOf.of(element), each).failing(mayFail);
  }
}
