package dev.promiselang.emit.kratix.cel;

import dev.promiselang.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What values of a type are to a rule. */
enum ValueKind {
  BOOL,
  WHOLE,
  DECIMAL,
  TEXT,
  VERSION,
  QUANTITY,
  DURATION,
  DATE,
  INT_OR_STRING,
  LIST,
  SET,
  MAP,
  RECORD,
  NOTHING,
  /** No schema says what it is. */
  OPAQUE,
  /** It has been refused. */
  UNKNOWN;

  /** Formats that make something else than a text of a text. */
  private static final Set<String> FORMATS = Set.of("byte", "date", "date-time", "duration");

  static ValueKind of(Type type) {
    return switch (type) {
      case Type.Maybe(Type of) -> of(of);
      case Type.Bool _ -> BOOL;
      case Type.Int _ -> WHOLE;
      case Type.Number _ -> DECIMAL;
      case Type.Text _ -> TEXT;
      case Type.Enumeration(List<Type.Literal> members, var _) -> of(members.getFirst());
      case Type.Version _ -> VERSION;
      case Type.Quantity _ -> QUANTITY;
      case Type.Duration _ -> DURATION;
      case Type.Date _ -> DATE;
      case Type.IntOrString _ -> INT_OR_STRING;
      case Type.ListOf _ -> LIST;
      case Type.SetOf _ -> SET;
      case Type.MapOf _ -> MAP;
      case Type.Record _ -> RECORD;
      case Type.Nothing _ -> NOTHING;
      case Type.Resource _, Type.Any _ -> OPAQUE;
      case Type.Unknown _ -> UNKNOWN;
    };
  }

  private static ValueKind of(Type.Literal member) {
    return switch (member) {
      case Type.Literal.OfText _ -> TEXT;
      case Type.Literal.OfWhole _ -> WHOLE;
      case Type.Literal.OfBool _ -> BOOL;
    };
  }

  boolean isNumber() {
    return this == WHOLE || this == DECIMAL;
  }

  /** Whether two values are equal when CEL says so. */
  boolean isPlain() {
    return switch (this) {
      case BOOL, WHOLE, DECIMAL, TEXT, DURATION, DATE, INT_OR_STRING -> true;
      case VERSION, QUANTITY, LIST, SET, MAP, RECORD, NOTHING, OPAQUE, UNKNOWN -> false;
    };
  }

  /** The elements, members or values of a type that has some. */
  static Optional<Type> elements(Type type) {
    return switch (type.present()) {
      case Type.ListOf(Type element, var _, var _) -> Optional.of(element);
      case Type.SetOf(Type element) -> Optional.of(element);
      case Type.MapOf(Type value, var _) -> Optional.of(value);
      default -> Optional.empty();
    };
  }

  /** Whether CEL has something else than a text for a text of this format. */
  static boolean isOddText(Type type) {
    return type.present() instanceof Type.Text(Type.TextRules rules)
        && rules.format().filter(FORMATS::contains).isPresent();
  }
}
