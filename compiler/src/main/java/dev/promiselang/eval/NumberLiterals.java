package dev.promiselang.eval;

import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Expression.NumericLiteral;
import dev.promiselang.types.Literals;
import dev.promiselang.types.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The values of numeric literals: what their type says they are, else what their form says. */
final class NumberLiterals {

  private final Run run;

  NumberLiterals(Run run) {
    this.run = run;
  }

  Value of(NumericLiteral literal) {
    return of(literal, run.typing.of(literal).present());
  }

  /** {@code -1}: the type stands at the whole expression. */
  Value negative(Expression.Negate negate, NumericLiteral literal) {
    Type type = run.typing.of(negate).present();
    return literal.form() == NumericLiteral.Form.WHOLE && !(type instanceof Type.Number)
        ? whole(literal, true)
        : of(literal, type);
  }

  private Value of(NumericLiteral literal, Type type) {
    String spelling = literal.spelling();
    return switch (type) {
      case Type.Number _ when isNumber(literal) -> decimal(literal);
      case Type.Version _ -> version(spelling);
      case Type.Quantity _ -> quantity(spelling);
      default ->
          switch (literal.form()) {
            case WHOLE -> whole(literal, false);
            case DECIMAL -> decimal(literal);
            case QUANTITY -> quantity(spelling);
            case DURATION ->
                DurationAmount.parse(spelling)
                    .<Value>map(Value.Duration::new)
                    .orElse(Findings.FAILED);
            case VERSION -> version(spelling);
            case DATE -> day(spelling).<Value>map(Value.Date::new).orElse(Findings.FAILED);
            case INVALID -> Findings.FAILED;
          };
    };
  }

  private static boolean isNumber(NumericLiteral literal) {
    return literal.form() == NumericLiteral.Form.WHOLE
        || literal.form() == NumericLiteral.Form.DECIMAL;
  }

  /** A whole number; with its minus sign, for the lowest one has no positive counterpart. */
  private Value whole(NumericLiteral literal, boolean negated) {
    return Literals.whole(literal.spelling(), negated)
        .map(Value::of)
        .orElseGet(() -> run.findings.fail(new Overflow(literal.at(), literal.spelling(), "Int")));
  }

  private Value decimal(NumericLiteral literal) {
    double number = Literals.decimal(literal.spelling());
    return Double.isFinite(number)
        ? new Value.Decimal(number)
        : run.findings.fail(new Overflow(literal.at(), literal.spelling(), "Number"));
  }

  private static Value version(String spelling) {
    return VersionNumber.parse(spelling).<Value>map(Value.Version::new).orElse(Findings.FAILED);
  }

  private static Value quantity(String spelling) {
    return QuantityAmount.parse(spelling.replace("_", ""))
        .<Value>map(Value.Quantity::new)
        .orElse(Findings.FAILED);
  }

  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
