package dev.promiselang.diagnostics;

import java.util.List;

/** What every phase returns: a value, always, and the problems met while making it. */
public record Checked<T>(T value, List<Problem> problems) {

  public Checked {
    problems = List.copyOf(problems);
  }

  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }

  /** Whether no problem is an error. */
  public boolean sound() {
    return problems.stream().noneMatch(p -> p.report().severity() == Severity.ERROR);
  }
}
