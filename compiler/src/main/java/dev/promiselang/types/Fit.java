package dev.promiselang.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a value of one type can stand where another is expected. */
enum Fit {
  /** Every value can, as it is. */
  YES,
  /** Its values are made to conform when evaluated: converted, completed or checked there. */
  CONVERT,
  /** No value can. */
  NO;

  private Fit and(Fit other) {
    return values()[Math.max(ordinal(), other.ordinal())];
  }

  static Fit of(Type from, Type to) {
    if (from instanceof Type.Unknown || to instanceof Type.Unknown || to instanceof Type.Any) {
      return YES;
    }
    if (to instanceof Type.Maybe(Type inner)) {
      return from instanceof Type.Nothing ? YES : of(from.present(), inner);
    }
    if (from instanceof Type.Any) {
      return CONVERT;
    }
    return switch (from) {
      case Type.Unknown _, Type.Any _ -> YES;
      case Type.Nothing _, Type.Maybe _ -> NO;
      case Type.Bool _ -> yesIf(to instanceof Type.Bool);
      case Type.Int whole -> whole(whole, to);
      case Type.Number number -> number(number, to);
      case Type.Text(var rules) -> text(rules, to);
      case Type.Enumeration enumeration -> enumeration(enumeration, to);
      case Type.Version _ -> yesIf(to instanceof Type.Version);
      case Type.Quantity _ -> yesIf(to instanceof Type.Quantity);
      case Type.Duration _ -> yesIf(to instanceof Type.Duration);
      case Type.Date _ -> yesIf(to instanceof Type.Date);
      case Type.IntOrString _ -> yesIf(to instanceof Type.IntOrString);
      case Type.ListOf list -> list(list, to);
      case Type.SetOf(Type element) ->
          to instanceof Type.SetOf(Type wanted) ? of(element, wanted) : NO;
      case Type.MapOf map -> map(map, to);
      case Type.Record(RecordShape shape) -> record(shape, to);
      case Type.Resource(var kind) -> resource(kind, to);
    };
  }

  private static Fit yesIf(boolean condition) {
    return condition ? YES : NO;
  }

  private static Fit whole(Type.Int from, Type to) {
    return switch (to) {
      case Type.Int wanted -> range(from, wanted);
      case Type.Number _, Type.Version _, Type.Quantity _, Type.IntOrString _ -> CONVERT;
      case Type.Enumeration wanted ->
          wanted.members().stream().anyMatch(Type.Literal.OfWhole.class::isInstance) ? CONVERT : NO;
      default -> NO;
    };
  }

  private static Fit range(Type.Int from, Type.Int to) {
    if (from.maximum() < to.minimum() || from.minimum() > to.maximum()) {
      return NO;
    }
    return from.minimum() >= to.minimum() && from.maximum() <= to.maximum() ? YES : CONVERT;
  }

  private static Fit number(Type.Number from, Type to) {
    if (!(to instanceof Type.Number wanted)) {
      return NO;
    }
    return from.minimum() >= wanted.minimum() && from.maximum() <= wanted.maximum() ? YES : CONVERT;
  }

  private static Fit text(Type.TextRules from, Type to) {
    return switch (to) {
      case Type.Text(var wanted) ->
          wanted.equals(Type.TextRules.NONE) || wanted.equals(from) ? YES : CONVERT;
      case Type.IntOrString _ -> YES;
      default -> NO;
    };
  }

  private static Fit enumeration(Type.Enumeration from, Type to) {
    if (to instanceof Type.Enumeration wanted) {
      return yesIf(wanted.members().containsAll(from.members()) && sameOrder(from, wanted));
    }
    Fit all = YES;
    for (Type.Literal member : from.members()) {
      all = all.and(literal(member, to));
    }
    return all;
  }

  /** An ordered enumeration keeps its order where another ordered one is expected. */
  private static boolean sameOrder(Type.Enumeration from, Type.Enumeration to) {
    if (!from.ordered() || !to.ordered()) {
      return true;
    }
    List<Type.Literal> common = new ArrayList<>(to.members());
    common.retainAll(from.members());
    return common.equals(from.members());
  }

  private static Fit literal(Type.Literal member, Type to) {
    return switch (member) {
      case Type.Literal.OfBool _ -> yesIf(to instanceof Type.Bool);
      case Type.Literal.OfWhole(long value) ->
          whole(new Type.Int(value, value, Type.Int.Width.PLAIN), to);
      case Type.Literal.OfText(String value) ->
          to instanceof Type.Text(var rules) && Refinements.violation(value, rules).isEmpty()
              ? YES
              : text(Type.TextRules.NONE, to);
    };
  }

  private static Fit list(Type.ListOf from, Type to) {
    if (!(to instanceof Type.ListOf wanted)) {
      return NO;
    }
    Fit elements = of(from.element(), wanted.element());
    boolean same = fits(from.size(), wanted.size()) && from.keys().equals(wanted.keys());
    return same || wanted.keys().isEmpty() && fits(from.size(), wanted.size())
        ? elements
        : elements.and(CONVERT);
  }

  private static boolean fits(Type.Size from, Type.Size to) {
    return from.minimum() >= to.minimum() && from.maximum() <= to.maximum();
  }

  private static Fit map(Type.MapOf from, Type to) {
    if (!(to instanceof Type.MapOf wanted)) {
      return NO;
    }
    Fit values = of(from.value(), wanted.value());
    return fits(from.size(), wanted.size()) ? values : values.and(CONVERT);
  }

  private static Fit record(RecordShape from, Type to) {
    return switch (to) {
      case Type.Record(RecordShape wanted) ->
          from == wanted ? YES : from.name().isPresent() ? NO : convertible(from, wanted);
      case Type.MapOf(Type value, var _) -> from.name().isPresent() ? NO : entries(from, value);
      case Type.Resource _ -> from.name().isPresent() ? NO : CONVERT;
      default -> NO;
    };
  }

  /** An anonymous record converts when each field fits and none that is required lacks. */
  private static Fit convertible(RecordShape from, RecordShape to) {
    Fit all = CONVERT;
    for (RecordShape.Field field : from.fields().values()) {
      Optional<RecordShape.Field> wanted = to.field(field.name());
      if (wanted.isPresent()) {
        boolean optional = wanted.get().defaultValue().isPresent();
        Type type = wanted.get().type();
        all = all.and(of(field.type(), optional ? type.orAbsent() : type));
      } else if (!to.open()) {
        return NO;
      }
    }
    boolean complete =
        to.fields().values().stream()
            .allMatch(field -> !field.isRequired() || from.field(field.name()).isPresent());
    boolean chosen = to.oneOfs().stream().allMatch(oneOf -> chooses(from, oneOf));
    return complete && chosen ? all : NO;
  }

  /** Whether a record may set one of the fields, and does not certainly set two. */
  private static boolean chooses(RecordShape from, RecordShape.OneOf oneOf) {
    List<RecordShape.Field> given =
        oneOf.choices().stream().flatMap(name -> from.field(name).stream()).toList();
    boolean mayBeElsewhere = from.open();
    return (mayBeElsewhere || !given.isEmpty())
        && given.stream().filter(RecordShape.Field::isRequired).count() <= 1;
  }

  private static Fit entries(RecordShape from, Type value) {
    Fit all = CONVERT;
    for (RecordShape.Field field : from.fields().values()) {
      all = all.and(of(field.type(), value.orAbsent()));
    }
    return all;
  }

  private static Fit resource(Optional<Type.ResourceKind> kind, Type to) {
    return switch (to) {
      case Type.Resource(var wanted) ->
          wanted.isEmpty() || wanted.equals(kind) ? YES : kind.isEmpty() ? CONVERT : NO;
      case Type.Record(RecordShape wanted) ->
          yesIf(wanted.name().isPresent() && wanted.name().equals(kind.map(KindShapes::id)));
      default -> NO;
    };
  }
}
