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

  /** Whether this is only what another problem comes to, and is not told beside it. */
  default boolean followsFrom(Problem other) {
    return false;
  }
}
