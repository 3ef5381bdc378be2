package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A git dependency that {@code package.lock} does not know. */
record NotLocked(Span at, String name, String repository) implements Problem {

  public static final Code CODE = new Code("P0750", "not-locked");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`package.lock` does not hold `" + repository + "`", at, "`" + name + "` is not locked")
        .help("run `promisec deps update`: it chooses a version, fetches it and locks it");
  }
}
