package dev.promiselang.emit.kratix.cel;

import dev.promiselang.types.Type;

/**
 * What has become of an expression: its type, the CEL of its value and of the condition that there
 * is one, whether evaluating it may fail, whether its number may be none that is finite, whether a
 * Quantity is one of CEL's already, and between which numbers it lies.
 */
record Operand(
    Type type,
    Cel cel,
    Cel present,
    boolean mayFail,
    boolean mayBeInfinite,
    boolean computed,
    Interval interval) {

  /** What stands for something that has been refused. */
  static final Operand UNKNOWN = of(new Type.Unknown(), CelBuilder.TRUE);

  static final Operand ABSENT = of(new Type.Nothing(), CelBuilder.TRUE).when(CelBuilder.FALSE);

  /** A value that is always there. */
  static Operand of(Type type, Cel cel) {
    Type present = type.present();
    return new Operand(present, cel, CelBuilder.TRUE, false, false, false, Interval.of(present));
  }

  static Operand truth(Cel cel, boolean mayFail) {
    return of(new Type.Bool(), cel).failing(mayFail);
  }

  /** The same value, there only when a condition holds. */
  Operand when(Cel condition) {
    return new Operand(type, cel, condition, mayFail, mayBeInfinite, computed, interval);
  }

  /** The same value, known to be there. */
  Operand known() {
    return when(CelBuilder.TRUE);
  }

  Operand failing(boolean may) {
    return new Operand(type, cel, present, mayFail || may, mayBeInfinite, computed, interval);
  }

  Operand as(Type otherType) {
    return new Operand(
        otherType.present(), cel, present, mayFail, mayBeInfinite, computed, interval);
  }

  Operand within(Interval other) {
    return new Operand(type, cel, present, mayFail, mayBeInfinite, computed, other);
  }

  Operand infinite(boolean may) {
    return new Operand(type, cel, present, mayFail, may, computed, interval);
  }

  /** A Quantity of CEL. */
  static Operand quantity(Cel cel, boolean mayFail) {
    Operand raw = of(new Type.Quantity(), cel).failing(mayFail);
    return new Operand(raw.type, cel, raw.present, mayFail, false, true, raw.interval);
  }

  Operand withCel(Cel other) {
    return new Operand(type, other, present, mayFail, mayBeInfinite, computed, interval);
  }

  boolean isUnknown() {
    return type instanceof Type.Unknown;
  }

  boolean isAlwaysThere() {
    return present.equals(CelBuilder.TRUE);
  }

  boolean isNeverThere() {
    return present.equals(CelBuilder.FALSE);
  }
}
