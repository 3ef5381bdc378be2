package dev.promiselang.types;

import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.syntax.Expression;
import java.util.Optional;

/** Literals with quotes too many or too few: how they are written where they stand. */
final class LiteralMend {

  private LiteralMend() {}

  /** The literal as the type wants it, when it says the same. */
  static Optional<String> of(Expression expression, Expected expected) {
    Type wanted = expected.type().present();
    return switch (expression) {
      case Expression.TextLiteral text ->
          text.constant().map(String::strip).filter(value -> spells(value, wanted));
      case Expression.NumericLiteral number when Joins.base(wanted) instanceof Type.Text ->
          inQuotes(number.spelling(), wanted);
      case Expression.BoolLiteral truth when Joins.base(wanted) instanceof Type.Text ->
          Optional.of("\"" + truth.value() + "\"");
      default -> Optional.empty();
    };
  }

  /** A number or duration as the text that says the same, where such a text is allowed. */
  private static Optional<String> inQuotes(String spelling, Type wanted) {
    return Optional.of(spelling)
        .filter(text -> isAllowed(text, wanted))
        .or(() -> DurationText.of(spelling, wanted))
        .map(text -> "\"" + text + "\"");
  }

  private static boolean isAllowed(String text, Type wanted) {
    return switch (wanted) {
      case Type.Text(var rules) -> Refinements.violation(text, rules).isEmpty();
      case Type.Enumeration(var members, var _) -> members.contains(new Type.Literal.OfText(text));
      default -> true;
    };
  }

  private static boolean spells(String text, Type wanted) {
    return switch (Joins.base(wanted)) {
      case Type.Int _ -> text.matches("-?(0|[1-9][0-9]{0,17})");
      case Type.Number _ -> text.matches("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?");
      case Type.Bool _ -> text.equals("true") || text.equals("false");
      case Type.Version _ -> VersionNumber.parse(text).isPresent();
      case Type.Quantity _ -> isAmount(text) && QuantityAmount.parse(text).isPresent();
      case Type.Duration _ -> isAmount(text) && DurationAmount.parse(text).isPresent();
      case Type.Date _ -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
      default -> false;
    };
  }

  private static boolean isAmount(String text) {
    return text.matches("[0-9][0-9A-Za-z.]*");
  }
}
