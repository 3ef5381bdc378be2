package dev.promiselang.git;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A tag that leads to another commit than it did when it was locked. */
record MovedTag(Span at, String repository, String tag, String locked, String now)
    implements Problem {

  public static final Code CODE = new Code("P0767", "moved-tag");
  private static final int SHORT = 12;

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the tag `" + tag + "` of `" + repository + "` has moved",
            at,
            "locked at " + shortened(locked) + ", now at " + shortened(now))
        .help(
            "a version that changes is a mistake or an attack: ask whoever keeps the repository;"
                + " to trust the new commit, remove the entry from `package.lock` and run `promisec"
                + " deps update`");
  }

  private static String shortened(String commit) {
    return commit.substring(0, Math.min(SHORT, commit.length()));
  }
}
