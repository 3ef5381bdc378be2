package dev.promiselang.diagnostics;

/** One mistake found in the input: its code, the facts about it, and how it is told. */
public interface Problem {

  Code code();

  Report report();
}
