package dev.promiselang.verify;

import dev.promiselang.diagnostics.Counts;
import dev.promiselang.eval.Value;
import dev.promiselang.eval.ValueWords;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.RecordShape;
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

  /** What stands right of {@code in} and is no value. */
  static boolean isRange(Expression expression) {
    return expression instanceof Expression.Range
        || expression instanceof Expression.Parenthesized(var _, Expression inner)
            && isRange(inner);
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

  /** One of many values in a few words: a cluster by its name, an object by kind and name. */
  static String element(Value value) {
    if (!(value instanceof Value.Mapping mapping)) {
      return ValueWords.of(value);
    }
    if (mapping.shape().filter(RecordShape::isCluster).isPresent()) {
      return clusterName(value);
    }
    String name =
        text(mapping, "kind") + " " + mapping.get("metadata").map(m -> text(m, "name")).orElse("");
    return name.startsWith(" ") || name.endsWith(" ") ? ValueWords.of(value) : name;
  }

  private static String text(Value value, String key) {
    return value instanceof Value.Mapping mapping
            && mapping.get(key).orElse(value) instanceof Value.Text(String text)
        ? text
        : "";
  }

  static String clusterName(Value cluster) {
    return text(cluster, "name");
  }
}
