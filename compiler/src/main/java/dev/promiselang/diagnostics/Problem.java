package dev.promiselang.diagnostics;

/** One mistake found in the input: its code, the facts about it, and how it is told. */
public interface Problem {

  Code code();

  Report report();

  /**
   * Whether it may only follow from something that the parser could not read: a name that is not
   * there, a field that lacks. Such problems are told when the syntax is sound.
   */
  default boolean mayFollowFromSyntax() {
    return false;
  }
}
