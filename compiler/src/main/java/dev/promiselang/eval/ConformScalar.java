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

  /** From here on not every whole number is a Number. */
  private static final double EXACT = 0x1p53;

  private final Conform conform;

  ConformScalar(Conform conform) {
    this.conform = conform;
  }

  Value to(Value value, Type type, Place place, Optional<Label> because) {
    Optional<Value> converted = converted(value, type);
    if (converted.isEmpty()) {
      return conform.wrong(value, type, place, because);
    }
    if (type instanceof Type.Enumeration enumeration) {
      return member(converted.get(), enumeration, place, because);
    }
    return conform.keeping(converted.get(), violation(converted.get(), type), place, because);
  }

  private Optional<Value> converted(Value value, Type type) {
    return switch (type) {
      case Type.Bool _ -> only(value, Value.Bool.class);
      case Type.Int _ -> whole(value);
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
      case Type.IntOrString _ -> whole(value).or(() -> only(value, Value.Text.class));
      default -> whole(value).or(() -> Optional.of(value));
    };
  }

  private static Optional<Value> only(Value value, Class<? extends Value> kind) {
    return Optional.of(value).filter(kind::isInstance);
  }

  /** JSON does not tell {@code 3.0} from 3. */
  private Optional<Value> whole(Value value) {
    return conform.isOfRequests()
            && value instanceof Value.Decimal(double number)
            && number == Math.rint(number)
            && Math.abs(number) < EXACT
        ? Optional.of(Value.of((long) number))
        : only(value, Value.Whole.class);
  }

  private Optional<Value> version(Value value) {
    return switch (value) {
      case Value.Whole(long number) when !conform.isOfRequests() ->
          VersionNumber.parse(Long.toString(number)).map(Value.Version::new);
      case Value.Text(String text) -> VersionNumber.parseRequested(text).map(Value.Version::new);
      default -> only(value, Value.Version.class);
    };
  }

  /** Kubernetes' own kinds take fractions too, but no schema of a CRD does. */
  private Optional<Value> quantity(Value value) {
    return switch (whole(value).orElse(value)) {
      case Value.Whole(long number) -> Optional.of(new Value.Quantity(QuantityAmount.of(number)));
      case Value.Decimal _ when conform.isOfRequests() -> Optional.empty();
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
        : conform.fail(new NotAmongValues(place.at(), ValueWords.of(value), members, because));
  }
}
