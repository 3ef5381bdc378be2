package dev.promiselang.git;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/**
 * A lock that is not what the packages ask for: repositories it lacks, has too many or otherwise.
 */
public record StaleLock(Span at, List<String> repositories) implements Problem {

  public static final Code CODE = new Code("P0772", "stale-lock");

  public StaleLock {
    repositories = List.copyOf(repositories);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`package.lock` is not what the packages ask for", at, "")
        .help("they differ in " + Suggestions.quoted(repositories))
        .help("run `promisec deps update` and commit `package.lock`");
  }
}
