package dev.promiselang.syntax;

/** The operators that stand between two expressions, with their spelling. */
public enum BinaryOperator {
  MULTIPLY("*"),
  DIVIDE("/"),
  REMAINDER("%"),
  ADD("+"),
  SUBTRACT("-"),
  OR_ELSE("??"),
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  IN("in"),
  NOT_IN("not in"),
  /** {@code arch has "arm64"}: the set on the left holds the member. */
  HAS("has"),
  /** {@code arch overlaps ["amd64", "arm64"]}: the two have a member in common. */
  OVERLAPS("overlaps"),
  /** {@code arch only ["amd64"]}: the set on the left holds no other member. */
  ONLY("only"),
  AND("and"),
  OR("or");

  private final String spelling;

  BinaryOperator(String spelling) {
    this.spelling = spelling;
  }

  public String spelling() {
    return spelling;
  }

  /** Whether this is one of {@code < <= > >=}. */
  public boolean isOrder() {
    return ordinal() >= LESS.ordinal() && ordinal() <= GREATER_OR_EQUAL.ordinal();
  }
}
