package dev.promiselang.types;

import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.syntax.Expression;
import java.util.Optional;

/** The bounds of a range where they are constants. */
final class RangeBounds {

  private RangeBounds() {}

  /** The problem of a range whose bounds stand the wrong way round; unknown ones do not. */
  static Optional<EmptyRange> reversed(Expression.Range range, Type of) {
    String from = range.from().map(RangeBounds::spelling).orElse("");
    String to = range.to().map(RangeBounds::spelling).orElse("");
    return !from.isEmpty() && !to.isEmpty() && isReversed(from, to, of)
        ? Optional.of(new EmptyRange(range.at(), from, to))
        : Optional.empty();
  }

  private static String spelling(Expression bound) {
    return switch (Literals.bare(bound)) {
      case Expression.NumericLiteral(var _, String text, var _) -> text;
      case Expression.TextLiteral text -> text.constant().orElse("");
      default -> "";
    };
  }

  private static boolean isReversed(String from, String to, Type of) {
    return switch (of) {
      case Type.Enumeration(var members, boolean ordered) when ordered ->
          members.indexOf(new Type.Literal.OfText(from))
              > members.indexOf(new Type.Literal.OfText(to));
      case Type.Version _ ->
          VersionNumber.parse(from)
              .flatMap(low -> VersionNumber.parse(to).map(high -> low.compareTo(high) > 0))
              .orElse(false);
      default ->
          Joins.base(of) instanceof Type.Int
              && Literals.whole(from, false)
                  .flatMap(low -> Literals.whole(to, false).map(high -> low > high))
                  .orElse(false);
    };
  }
}
