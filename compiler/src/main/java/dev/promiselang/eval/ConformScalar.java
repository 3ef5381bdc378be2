package dev.promiselang.eval;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.scalars.DurationAmount;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.types.Refinements;
import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;

/**
 * Makes scalars conform. Text becomes a Version, Quantity, Duration or Date here, for a text that
 * the program itself writes never gets this far: only values from outside do.
 */
final class ConformScalar {

  private static final long INT32 = Integer.MAX_VALUE;

  private final Run run;

  ConformScalar(Run run) {
    this.run = run;
  }

  Value to(Value value, Type type, Place place, Optional<Label> because) {
    Optional<Value> converted = converted(value, type);
    if (converted.isEmpty()) {
      return run.conform.wrong(value, type, place, because);
    }
    if (type instanceof Type.Enumeration enumeration) {
      return member(converted.get(), enumeration, place, because);
    }
    return run.conform.keeping(converted.get(), violation(converted.get(), type), place, because);
  }

  private static Optional<Value> converted(Value value, Type type) {
    return switch (type) {
      case Type.Bool _ -> only(value, Value.Bool.class);
      case Type.Int _ -> only(value, Value.Whole.class);
      case Type.Number _ ->
          value instanceof Value.Whole(long number)
              ? Optional.of(new Value.Decimal(number))
              : only(value, Value.Decimal.class);
      case Type.Text _ -> only(value, Value.Text.class);
      case Type.Version _ -> version(value);
      case Type.Quantity _ -> quantity(value);
      case Type.Duration _ ->
          value instanceof Value.Text(String text)
              ? DurationAmount.parseRequested(text).map(Value.Duration::new)
              : only(value, Value.Duration.class);
      case Type.Date _ ->
          value instanceof Value.Text(String text)
              ? NumberLiterals.day(text).map(Value.Date::new)
              : only(value, Value.Date.class);
      case Type.IntOrString _ ->
          only(value, Value.Whole.class).or(() -> only(value, Value.Text.class));
      default -> Optional.of(value);
    };
  }

  private static Optional<Value> only(Value value, Class<? extends Value> kind) {
    return Optional.of(value).filter(kind::isInstance);
  }

  private static Optional<Value> version(Value value) {
    return switch (value) {
      case Value.Whole(long number) ->
          VersionNumber.parse(Long.toString(number)).map(Value.Version::new);
      case Value.Text(String text) -> VersionNumber.parseRequested(text).map(Value.Version::new);
      default -> only(value, Value.Version.class);
    };
  }

  private static Optional<Value> quantity(Value value) {
    return switch (value) {
      case Value.Whole(long number) -> Optional.of(new Value.Quantity(QuantityAmount.of(number)));
      case Value.Decimal _, Value.Text _ ->
          ValueWords.inText(value).flatMap(QuantityAmount::parse).map(Value.Quantity::new);
      default -> only(value, Value.Quantity.class);
    };
  }

  private static Optional<String> violation(Value value, Type type) {
    return switch (type) {
      case Type.Int rules when value instanceof Value.Whole(long number) ->
          Refinements.violation(number, narrowed(rules));
      case Type.Number rules when value instanceof Value.Decimal(double number) ->
          Refinements.violation(number, rules);
      case Type.Text(var rules) when value instanceof Value.Text(String text) ->
          Refinements.violation(text, rules);
      default -> Optional.empty();
    };
  }

  private static Type.Int narrowed(Type.Int type) {
    return type.width() == Type.Int.Width.INT32
        ? new Type.Int(
            Math.max(type.minimum(), -INT32 - 1), Math.min(type.maximum(), INT32), type.width())
        : type;
  }

  private Value member(Value value, Type.Enumeration type, Place place, Optional<Label> because) {
    boolean allowed =
        type.members().stream()
            .anyMatch(member -> Comparisons.equal(Comparisons.valueOf(member), value));
    List<String> members = type.members().stream().map(Type.Literal::spelling).toList();
    return allowed
        ? value
        : run.findings.fail(new NotAmongValues(place.at(), ValueWords.of(value), members, because));
  }
}
