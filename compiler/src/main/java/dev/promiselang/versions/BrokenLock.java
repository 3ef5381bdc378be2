package dev.promiselang.versions;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A {@code package.lock} that no command of ours has written like this. */
record BrokenLock(Span at, String why) implements Problem {

  public static final Code CODE = new Code("P0754", "broken-lock");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`package.lock` cannot be understood", at, why)
        .help(
            "take it as it was from version control, or remove it and run `promisec deps update`,"
                + " which writes it anew");
  }
}
