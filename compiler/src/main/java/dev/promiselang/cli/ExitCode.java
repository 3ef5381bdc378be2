package dev.promiselang.cli;

/** How the program ends. */
public enum ExitCode {
  OK(0),
  PROBLEMS(1),
  USAGE(2),
  BUG(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
