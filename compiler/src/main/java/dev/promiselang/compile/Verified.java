package dev.promiselang.compile;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.verify.Verdict;
import java.util.List;

/** What came of each test and policy, and what was wrong with the program before they ran. */
public record Verified(List<Verdict> verdicts, List<Problem> before) {

  public Verified {
    verdicts = List.copyOf(verdicts);
    before = List.copyOf(before);
  }
}
