package dev.promiselang.syntax;

import java.util.stream.Collectors;

/** How an expression is put together, as prefix notation; written parentheses are brackets. */
public final class Shapes {

  private Shapes() {}

  public static String of(Expression expression) {
    return switch (expression) {
      case Expression.Reference e -> e.name().text();
      case Expression.Member e -> "(. " + of(e.target()) + " " + e.name() + ")";
      case Expression.With e -> "(with " + of(e.base()) + ")";
      case Expression.Negate e -> "(- " + of(e.operand()) + ")";
      case Expression.Not e -> "(not " + of(e.operand()) + ")";
      case Expression.Binary e ->
          "(" + e.operator().spelling() + " " + of(e.left()) + " " + of(e.right()) + ")";
      case Expression.Range e ->
          "(.. "
              + e.from().map(Shapes::of).orElse("_")
              + " "
              + e.to().map(Shapes::of).orElse("_")
              + ")";
      case Expression.If e ->
          "(if " + of(e.condition()) + " " + of(e.then()) + " " + of(e.otherwise()) + ")";
      case Expression.Quantifier e ->
          "("
              + (e.universal() ? "all " : "any ")
              + e.variable()
              + " "
              + of(e.collection())
              + " "
              + of(e.body())
              + ")";
      case Expression.LetIn e ->
          "(let " + e.name() + " " + of(e.value()) + " " + of(e.body()) + ")";
      case Expression.Parenthesized(var _, Expression inner) -> "[" + of(inner) + "]";
      case Expression.NumericLiteral e -> e.spelling();
      case Expression.BoolLiteral e -> Boolean.toString(e.value());
      case Expression.AbsentLiteral _ -> "absent";
      case Expression.TextLiteral e -> e.constant().map(text -> "'" + text + "'").orElse("text");
      case Expression.Index e -> "(at " + of(e.target()) + " " + of(e.index()) + ")";
      case Expression.Call e ->
          "(call "
              + of(e.callee())
              + e.arguments().stream().map(a -> " " + of(a.value())).collect(Collectors.joining())
              + ")";
      case Expression.Lambda e -> "(=> " + of(e.body()) + ")";
      case Expression.ListLiteral _ -> "list";
      case Expression.Match e ->
          "(match "
              + of(e.subject())
              + e.arms().stream().map(a -> " " + of(a.value())).collect(Collectors.joining())
              + ")";
      default -> throw new AssertionError(expression);
    };
  }
}
