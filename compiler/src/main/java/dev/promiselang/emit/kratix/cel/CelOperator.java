package dev.promiselang.emit.kratix.cel;

import java.util.Optional;

/** The operators of CEL that stand between two expressions, and how tightly they bind. */
enum CelOperator {
  OR("||", Binding.OR),
  AND("&&", Binding.AND),
  EQUAL("==", Binding.RELATION),
  NOT_EQUAL("!=", Binding.RELATION),
  LESS("<", Binding.RELATION),
  LESS_OR_EQUAL("<=", Binding.RELATION),
  GREATER(">", Binding.RELATION),
  GREATER_OR_EQUAL(">=", Binding.RELATION),
  IN("in", Binding.RELATION),
  ADD("+", Binding.SUM),
  SUBTRACT("-", Binding.SUM),
  MULTIPLY("*", Binding.PRODUCT),
  DIVIDE("/", Binding.PRODUCT),
  REMAINDER("%", Binding.PRODUCT);

  /** From the loosest to the tightest. */
  enum Binding {
    CHOICE,
    OR,
    AND,
    RELATION,
    SUM,
    PRODUCT,
    SIGN,
    MEMBER
  }

  private final String spelling;
  private final Binding binding;

  CelOperator(String spelling, Binding binding) {
    this.spelling = spelling;
    this.binding = binding;
  }

  String spelling() {
    return spelling;
  }

  Binding binding() {
    return binding;
  }

  /** Whether several in a row may stand without parentheses, whichever way they are grouped. */
  boolean isAssociative() {
    return this == OR || this == AND;
  }

  /** The comparison that holds exactly when this one does not; nothing for other operators. */
  Optional<CelOperator> opposite() {
    return switch (this) {
      case EQUAL -> Optional.of(NOT_EQUAL);
      case NOT_EQUAL -> Optional.of(EQUAL);
      case LESS -> Optional.of(GREATER_OR_EQUAL);
      case LESS_OR_EQUAL -> Optional.of(GREATER);
      case GREATER -> Optional.of(LESS_OR_EQUAL);
      case GREATER_OR_EQUAL -> Optional.of(LESS);
      case OR, AND, IN, ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER -> Optional.empty();
    };
  }
}
