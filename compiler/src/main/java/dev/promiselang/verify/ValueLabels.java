package dev.promiselang.verify;

import dev.promiselang.diagnostics.Counts;
import dev.promiselang.eval.Value;
import dev.promiselang.eval.ValueWords;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.Type;
import dev.promiselang.types.Typing;

/** How the value of an expression is told beside it. */
record ValueLabels(Typing typing) {

  private static final int FEW = 2;

  /** A value in a few words; of what is large, how much there is. */
  String of(Value value, Expression written) {
    return switch (value) {
      case Value.Mapping mapping when isCluster(typing.of(written)) ->
          "`" + clusterName(mapping) + "`";
      case Value.Mapping mapping when mapping.entries().size() > FEW ->
          "a record of " + Counts.of(mapping.entries().size(), "field");
      case Value.ListOf list when list.items().stream().anyMatch(Value.Mapping.class::isInstance) ->
          "a list of " + Counts.of(list.items().size(), "element");
      default -> "`" + ValueWords.of(value) + "`";
    };
  }

  /** Whether the expression is a literal, whose value everybody sees. */
  static boolean saysItself(Expression expression) {
    return switch (expression) {
      case Expression.Parenthesized(var _, Expression inner) -> saysItself(inner);
      case Expression.Negate(var _, Expression operand) -> saysItself(operand);
      case Expression.NumericLiteral _,
          Expression.BoolLiteral _,
          Expression.AbsentLiteral _,
          Expression.Range _ ->
          true;
      case Expression.TextLiteral text -> text.constant().isPresent();
      default -> false;
    };
  }

  static boolean isCluster(Type type) {
    return type instanceof Type.Record(var shape) && shape.isCluster();
  }

  static String clusterName(Value cluster) {
    return cluster instanceof Value.Mapping mapping
            && mapping.get("name").orElse(cluster) instanceof Value.Text(String name)
        ? name
        : "";
  }
}
