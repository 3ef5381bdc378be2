package dev.promiselang.diagnostics;

/**
 * A mistake of ours, never of the input: the command line says how to report it and exits with 70.
 */
public final class CompilerBug extends RuntimeException {

  public CompilerBug(String message) {
    super(message);
  }

  public CompilerBug(String message, Throwable cause) {
    super(message, cause);
  }
}
