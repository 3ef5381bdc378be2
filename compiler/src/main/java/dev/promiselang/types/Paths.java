package dev.promiselang.types;

import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a condition tells about names and field paths that may be absent. */
final class Paths {

  private Paths() {}

  /** A key for a name or a path of fields below one; nothing for other expressions. */
  static Optional<String> key(Expression expression, Resolution resolution) {
    return switch (Literals.bare(expression)) {
      case Expression.Reference reference ->
          switch (resolution.of(reference)) {
            case Symbol.Variable(var declaration) -> Optional.of("v" + declaration.at());
            case Symbol.Field(var declaration) -> Optional.of("v" + declaration.at());
            case Symbol.Special(String word) -> Optional.of(word);
            case Symbol.Let let -> Optional.of("v" + let.name().at());
            default -> Optional.empty();
          };
      case Expression.Member(var _, Expression target, boolean optional, var name) ->
          key(target, resolution).map(path -> path + "." + name.text());
      default -> Optional.empty();
    };
  }

  /** The types that paths have once the condition is known to hold, or known not to. */
  static Map<String, Type> narrowed(
      Expression condition,
      boolean holds,
      Resolution resolution,
      Function<Expression, Type> types) {
    Map<String, Type> known = new HashMap<>();
    collect(condition, holds, resolution, types, known);
    return known;
  }

  /** What is there; and since {@code a?.b} is there, {@code a} is. */
  private static void present(
      Expression expression,
      Resolution resolution,
      Function<Expression, Type> types,
      Map<String, Type> known) {
    key(expression, resolution)
        .ifPresent(path -> known.put(path, types.apply(expression).present()));
    if (Literals.bare(expression) instanceof Expression.Member member) {
      present(member.target(), resolution, types, known);
    }
  }

  private static void collect(
      Expression condition,
      boolean holds,
      Resolution resolution,
      Function<Expression, Type> types,
      Map<String, Type> known) {
    switch (Literals.bare(condition)) {
      case Expression.Not(var _, Expression operand) ->
          collect(operand, !holds, resolution, types, known);
      case Expression.Binary(var _, BinaryOperator operator, var _, var left, var right)
          when operator == (holds ? BinaryOperator.AND : BinaryOperator.OR) -> {
        collect(left, holds, resolution, types, known);
        collect(right, holds, resolution, types, known);
      }
      case Expression.Binary(var _, BinaryOperator operator, var _, var left, var right)
          when operator == (holds ? BinaryOperator.NOT_EQUAL : BinaryOperator.EQUAL) -> {
        Expression other = Literals.bare(right) instanceof Expression.AbsentLiteral ? left : right;
        if (other != left && !(Literals.bare(left) instanceof Expression.AbsentLiteral)) {
          return;
        }
        present(other, resolution, types, known);
      }
      default -> {}
    }
  }
}
