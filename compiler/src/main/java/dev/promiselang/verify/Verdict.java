package dev.promiselang.verify;

import dev.promiselang.diagnostics.Problem;
import java.util.List;

/** What came of a test or policy: the reports that say why it failed, where they are its own. */
public record Verdict(Subject subject, Outcome outcome, List<Problem> problems) {

  public Verdict {
    problems = List.copyOf(problems);
  }

  /** How it ended. */
  public enum Outcome {
    OK,
    FAILED,
    /** A policy where there is no fleet that it could be about. */
    SKIPPED
  }

  public boolean failed() {
    return outcome == Outcome.FAILED;
  }
}
