package dev.promiselang.format;

import dev.promiselang.syntax.Expression;

/**
 * Which values begin on the line of what they belong to, because they break inside of themselves.
 */
final class Hugging {

  private Hugging() {}

  /** Whether it ends in brackets of its own, which may stand on several lines. */
  static boolean isBlock(Expression value) {
    return switch (value) {
      case Expression.ListLiteral _,
          Expression.RecordLiteral _,
          Expression.Construction _,
          Expression.Match _ ->
          true;
      case Expression.With with -> isSimple(with.base());
      case Expression.Lambda lambda -> isBlock(lambda.body());
      default -> false;
    };
  }

  static boolean staysOnLine(Expression value) {
    return switch (value) {
      case Expression.If _,
          Expression.LetIn _,
          Expression.Quantifier _,
          Expression.Not _,
          Expression.TextLiteral _ ->
          false;
      case Expression.Binary binary -> isBlock(binary.right()) && isSimple(binary.left());
      default -> true;
    };
  }

  /** Whether it is short by nature. */
  static boolean isSimple(Expression value) {
    return switch (value) {
      case Expression.Reference _,
          Expression.TypeReference _,
          Expression.BoolLiteral _,
          Expression.AbsentLiteral _,
          Expression.NumericLiteral _,
          Expression.TextLiteral _ ->
          true;
      case Expression.Member member -> isSimple(member.target());
      case Expression.Index index -> isSimple(index.target());
      case Expression.Call call -> isSimple(call.callee());
      default -> false;
    };
  }
}
