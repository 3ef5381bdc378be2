package dev.promiselang.emit.kratix.cel;

import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Value;
import dev.promiselang.names.Symbol;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Node;
import dev.promiselang.types.Type;
import dev.promiselang.types.Typing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What no request has a part in is computed here and written as a literal. */
final class ConstantTranslator {

  private final Translation translation;

  ConstantTranslator(Translation translation) {
    this.translation = translation;
  }

  /** Whether an expression has the same value for every request. */
  boolean isConstant(Expression expression) {
    return switch (expression) {
      case Expression.Lambda _, Expression.Missing _, Expression.Range _ -> false;
      default -> {
        Set<Node> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        gather(expression, inside);
        yield inside.stream().allMatch(node -> isFree(node, inside));
      }
    };
  }

  private static void gather(Node node, Set<Node> found) {
    found.add(node);
    Children.of(node).forEach(child -> gather(child, found));
  }

  /** Whether a node names nothing that only a request or a caller knows. */
  private boolean isFree(Node node, Set<Node> inside) {
    if (!(node instanceof Expression.Reference reference)) {
      return true;
    }
    return switch (translation.resolution().of(reference)) {
      case Symbol.Let _, Symbol.Function _, Symbol.ModuleAlias _, Symbol.TextAlias _ -> true;
      case Symbol.Variable(Name declaration) -> inside.contains(declaration);
      default -> false;
    };
  }

  Operand of(Expression expression) {
    Type type =
        translation
            .typing()
            .target(expression)
            .map(Typing.Target::type)
            .orElseGet(() -> translation.typing().of(expression));
    Value value = translation.evaluator().evaluate(expression, Environment.EMPTY);
    return of(value, type.present(), expression.at());
  }

  private Operand of(Value value, Type type, Span at) {
    return switch (value) {
      case Value.Bool(boolean truth) -> Operand.of(type, new Cel.BoolValue(truth));
      case Value.Whole(long number) -> whole(number, type);
      case Value.Decimal(double number) -> decimal(number);
      case Value.Text(String text) -> Operand.of(type, new Cel.TextValue(text));
      case Value.Version(var number) ->
          Operand.of(new Type.Version(), new Cel.TextValue(number.spelling()));
      case Value.Quantity(var amount) ->
          Operand.of(new Type.Quantity(), new Cel.TextValue(amount.spelling()));
      case Value.Duration(var amount) ->
          duration(amount.go(), new BigDecimal(amount.milliseconds()), at);
      case Value.Date(var day) ->
          Operand.of(
              new Type.Date(), CelBuilder.call("timestamp", new Cel.TextValue(day + "T00:00:00Z")));
      case Value.ListOf list -> list(list.items(), type, at);
      case Value.SetOf set -> list(set.members(), type, at);
      case Value.Mapping mapping -> map(mapping, type, at);
      case Value.Absent _, Value.Null _ -> Operand.ABSENT;
      case Value.Failed _ -> Operand.UNKNOWN;
    };
  }

  private static Operand whole(long number, Type type) {
    return ValueKind.of(type) == ValueKind.DECIMAL
        ? decimal(number)
        : Operand.of(type instanceof Type.Unknown ? Type.Int.PLAIN : type, new Cel.IntValue(number))
            .within(Interval.of(number, number));
  }

  private static Operand decimal(double number) {
    return Operand.of(Type.Number.PLAIN, new Cel.DoubleValue(number))
        .within(Interval.exactly(new BigDecimal(number)));
  }

  private Operand duration(String go, BigDecimal milliseconds, Span at) {
    Interval interval = Interval.exactly(milliseconds);
    return interval.isDuration()
        ? Operand.of(new Type.Duration(), CelBuilder.call("duration", new Cel.TextValue(go)))
            .within(interval)
        : translation.refuse(
            at, "`" + go + "`", "durations of the API server end at 292 years", "");
  }

  private Operand list(Collection<Value> items, Type type, Span at) {
    Type element = ValueKind.elements(type).orElse(new Type.Unknown());
    List<Cel> elements = new ArrayList<>();
    for (Value item : items) {
      Operand operand = of(item, element, at);
      if (operand.isUnknown() || operand.isNeverThere()) {
        return Operand.UNKNOWN;
      }
      elements.add(operand.cel());
    }
    return Operand.of(type, new Cel.ListOf(elements));
  }

  private Operand map(Value.Mapping mapping, Type type, Span at) {
    if (!(type instanceof Type.MapOf(Type element, var _))) {
      return translation.refuse(
          at, "a record", "CEL has no records of its own", "compare its fields one by one");
    }
    List<Cel.MapOf.Entry> entries = new ArrayList<>();
    mapping
        .entries()
        .forEach(
            (key, value) ->
                entries.add(
                    new Cel.MapOf.Entry(new Cel.TextValue(key), of(value, element, at).cel())));
    return Operand.of(type, new Cel.MapOf(entries));
  }
}
