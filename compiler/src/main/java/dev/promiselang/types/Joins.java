package dev.promiselang.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The type of what is either of two types: equal ones, literals to their union, absent to optional.
 */
final class Joins {

  private Joins() {}

  /** The joined type, or nothing when the two have none and an annotation must say. */
  static Optional<Type> of(Type a, Type b) {
    if (a.equals(b) || b instanceof Type.Unknown) {
      return Optional.of(a);
    }
    if (a instanceof Type.Unknown) {
      return Optional.of(b);
    }
    if (a instanceof Type.Any || b instanceof Type.Any) {
      return Optional.of(new Type.Any());
    }
    if (a instanceof Type.Nothing || b instanceof Type.Nothing) {
      return Optional.of(a instanceof Type.Nothing ? b.orAbsent() : a.orAbsent());
    }
    if (a instanceof Type.Maybe || b instanceof Type.Maybe) {
      return of(a.present(), b.present()).map(Type::orAbsent);
    }
    Optional<Type> structural = structural(a, b);
    if (structural.isPresent()) {
      return structural;
    }
    if (Fit.of(a, b) == Fit.YES) {
      return Optional.of(b);
    }
    if (Fit.of(b, a) == Fit.YES) {
      return Optional.of(a);
    }
    if (a instanceof Type.IntOrString && base(b) instanceof Type.Int) {
      return Optional.of(a);
    }
    if (b instanceof Type.IntOrString && base(a) instanceof Type.Int) {
      return Optional.of(b);
    }
    return base(a).equals(base(b)) ? Optional.of(base(a)) : numbers(a, b);
  }

  private static Optional<Type> structural(Type a, Type b) {
    return switch (a) {
      case Type.Enumeration first when b instanceof Type.Enumeration second ->
          enumerations(first, second);
      case Type.ListOf first when b instanceof Type.ListOf second ->
          of(first.element(), second.element()).map(element -> lists(element, first, second));
      case Type.SetOf(Type element) when b instanceof Type.SetOf(Type other) ->
          of(element, other).map(Type.SetOf::new);
      case Type.MapOf(Type value, var size) when b instanceof Type.MapOf(Type other, var second) ->
          of(value, other).map(joined -> new Type.MapOf(joined, size.or(second)));
      case Type.Record(RecordShape first) when b instanceof Type.Record(RecordShape second) ->
          records(first, second);
      case Type.Record(RecordShape empty) when isEmpty(empty) && b instanceof Type.MapOf ->
          Optional.of(b);
      case Type.MapOf _ when b instanceof Type.Record(RecordShape empty) && isEmpty(empty) ->
          Optional.of(a);
      case Type.Resource _ when b instanceof Type.Resource ->
          Optional.of(new Type.Resource(Optional.empty()));
      default -> Optional.empty();
    };
  }

  /** A list that is either of two keeps the keys that both have. */
  private static Type lists(Type element, Type.ListOf a, Type.ListOf b) {
    List<String> keys = a.keys().equals(b.keys()) ? a.keys() : List.of();
    return new Type.ListOf(element, a.size().or(b.size()), keys);
  }

  private static boolean isEmpty(RecordShape shape) {
    return shape.name().isEmpty() && shape.fields().isEmpty();
  }

  private static Optional<Type> enumerations(Type.Enumeration a, Type.Enumeration b) {
    if (!base(a).equals(base(b))) {
      return Optional.empty();
    }
    List<Type.Literal> members = new ArrayList<>(a.members());
    b.members().stream().filter(member -> !members.contains(member)).forEach(members::add);
    if (a.members().containsAll(b.members())) {
      return Optional.of(a);
    }
    return Optional.of(
        b.members().containsAll(a.members()) ? b : new Type.Enumeration(members, false));
  }

  /** Two anonymous records: a field that only one has is optional. */
  private static Optional<Type> records(RecordShape a, RecordShape b) {
    if (a == b) {
      return Optional.of(new Type.Record(a));
    }
    if (a.name().isPresent() || b.name().isPresent()) {
      return Optional.empty();
    }
    List<RecordShape.Field> fields = new ArrayList<>();
    for (RecordShape.Field field : a.fields().values()) {
      Optional<RecordShape.Field> other = b.field(field.name());
      Optional<Type> joined =
          other.isPresent()
              ? of(field.type(), other.get().type())
              : Optional.of(field.type().orAbsent());
      if (joined.isEmpty()) {
        return Optional.empty();
      }
      fields.add(withType(field, joined.get()));
    }
    b.fields().values().stream()
        .filter(field -> a.field(field.name()).isEmpty())
        .forEach(field -> fields.add(withType(field, field.type().orAbsent())));
    return Optional.of(
        new Type.Record(RecordShape.anonymous(a.at(), fields, a.open() || b.open())));
  }

  static RecordShape.Field withType(RecordShape.Field field, Type type) {
    return RecordShape.Field.inferred(field.name(), type, field.at());
  }

  private static Optional<Type> numbers(Type a, Type b) {
    boolean both = isNumeric(base(a)) && isNumeric(base(b));
    return both ? Optional.of(Type.Number.PLAIN) : Optional.empty();
  }

  private static boolean isNumeric(Type type) {
    return type instanceof Type.Int || type instanceof Type.Number;
  }

  /** The type without its refinements: literals and ranges widen to what they are made of. */
  static Type base(Type type) {
    return switch (type) {
      case Type.Int _ -> Type.Int.PLAIN;
      case Type.Number _ -> Type.Number.PLAIN;
      case Type.Text _ -> Type.Text.PLAIN;
      case Type.Enumeration(var members, var _) ->
          switch (members.getFirst()) {
            case Type.Literal.OfText _ -> Type.Text.PLAIN;
            case Type.Literal.OfWhole _ -> Type.Int.PLAIN;
            case Type.Literal.OfBool _ -> new Type.Bool();
          };
      default -> type;
    };
  }
}
