package dev.promiselang.eval;

import dev.promiselang.types.Type;
import java.util.Optional;

/** The kinds of values that have builtins, in the order of the reference page. */
public enum Receiver {
  TEXT,
  INT,
  NUMBER,
  LIST,
  SET,
  MAP,
  RECORD,
  VERSION,
  QUANTITY,
  DURATION,
  DATE;

  /** The kind that a type belongs to; an enumeration of texts is a text. */
  public static Optional<Receiver> of(Type type) {
    return switch (type) {
      case Type.Text _ -> Optional.of(TEXT);
      case Type.Enumeration members -> ofMembers(members);
      case Type.Int _ -> Optional.of(INT);
      case Type.Number _ -> Optional.of(NUMBER);
      case Type.ListOf _ -> Optional.of(LIST);
      case Type.SetOf _ -> Optional.of(SET);
      case Type.MapOf _ -> Optional.of(MAP);
      case Type.Version _ -> Optional.of(VERSION);
      case Type.Quantity _ -> Optional.of(QUANTITY);
      case Type.Duration _ -> Optional.of(DURATION);
      case Type.Date _ -> Optional.of(DATE);
      case Type.Record _, Type.Resource _ -> Optional.of(RECORD);
      case Type.Unknown _,
          Type.Any _,
          Type.Nothing _,
          Type.Bool _,
          Type.IntOrString _,
          Type.Maybe _ ->
          Optional.empty();
    };
  }

  private static Optional<Receiver> ofMembers(Type.Enumeration enumeration) {
    boolean texts = enumeration.members().stream().allMatch(Type.Literal.OfText.class::isInstance);
    boolean wholes =
        enumeration.members().stream().allMatch(Type.Literal.OfWhole.class::isInstance);
    return texts ? Optional.of(TEXT) : wholes ? Optional.of(INT) : Optional.empty();
  }

  /** The kind that a value belongs to; every mapping counts as a map. */
  public static Optional<Receiver> of(Value value) {
    return switch (value) {
      case Value.Text _ -> Optional.of(TEXT);
      case Value.Whole _ -> Optional.of(INT);
      case Value.Decimal _ -> Optional.of(NUMBER);
      case Value.ListOf _ -> Optional.of(LIST);
      case Value.SetOf _ -> Optional.of(SET);
      case Value.Mapping _ -> Optional.of(MAP);
      case Value.Version _ -> Optional.of(VERSION);
      case Value.Quantity _ -> Optional.of(QUANTITY);
      case Value.Duration _ -> Optional.of(DURATION);
      case Value.Date _ -> Optional.of(DATE);
      case Value.Bool _, Value.Absent _, Value.Null _, Value.Failed _ -> Optional.empty();
    };
  }
}
