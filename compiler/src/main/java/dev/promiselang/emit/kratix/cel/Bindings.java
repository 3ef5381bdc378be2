package dev.promiselang.emit.kratix.cel;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Values with a name: they are written wherever the name stands. What may fail is computed first,
 * whether the name is used or not, as the only element of a list that a macro runs over.
 */
final class Bindings {

  private static final int MOST_PARTS = 5_000;

  private final Translation translation;

  Bindings(Translation translation) {
    this.translation = translation;
  }

  /** The body of a `let` or a function, in which a name stands for a value. */
  Operand bound(
      Operand value, Name name, Expression at, Scope scope, Function<Scope, Operand> body) {
    return strict(
        value, name.text(), at, scope, (operand, inside) -> body.apply(inside.with(name, operand)));
  }

  /** What is made of a value that fails, where it fails, before anything else does. */
  Operand strict(
      Operand value,
      String name,
      Expression at,
      Scope scope,
      BiFunction<Operand, Scope, Operand> body) {
    if (value.isUnknown() || !keepsShort(value, at)) {
      return Operand.UNKNOWN;
    }
    if (!value.mayFail()) {
      return body.apply(value, scope);
    }
    if (!value.isAlwaysThere()) {
      return translation.refuse(
          at.at(),
          "a name for something that may fail or be absent",
          "CEL computes it only where it is used",
          "bound the numbers, so that they cannot overflow and no divisor is 0");
    }
    String variable = scope.free(name);
    Operand element = safe(value, new Cel.Variable(variable));
    Operand result = Conversions.finite(body.apply(element, scope.taking(variable)));
    if (result.isUnknown()) {
      return result;
    }
    boolean truth = ValueKind.of(result.type()) == ValueKind.BOOL;
    Cel whole =
        truth
            ? all(value, variable, result.cel())
            : new Cel.Index(
                macro(Cel.Macro.Kind.MAP, value, variable, result.cel()), CelBuilder.ZERO);
    Operand computed = result.withCel(whole).failing(true);
    return result.isAlwaysThere()
        ? computed
        : computed.when(all(value, variable, result.present()));
  }

  /** The same value under a name, which does not fail any more. */
  private static Operand safe(Operand value, Cel name) {
    return new Operand(
        value.type(), name, CelBuilder.TRUE, false, false, value.computed(), value.interval());
  }

  private static Cel all(Operand value, String variable, Cel body) {
    return macro(Cel.Macro.Kind.ALL, value, variable, body);
  }

  private static Cel macro(Cel.Macro.Kind kind, Operand value, String variable, Cel body) {
    return new Cel.Macro(kind, new Cel.ListOf(List.of(value.cel())), variable, body);
  }

  /** Whether what is written wherever a name stands is short enough; reports it otherwise. */
  boolean keepsShort(Operand operand, Expression expression) {
    boolean isShort = CelParts.isShorterThan(MOST_PARTS, operand.cel());
    if (!isShort) {
      translation.refuse(
          expression.at(),
          "something this long",
          "functions and lets are written out in CEL, and this becomes more than "
              + MOST_PARTS
              + " parts",
          "use each `let` and parameter less often");
    }
    return isShort;
  }
}
