package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A locked repository that is not on this machine. */
record NotFetched(Span at, String repository, String commit) implements Problem {

  public static final Code CODE = new Code("P0752", "not-fetched");
  private static final int SHORT = 12;

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "commit "
                + commit.substring(0, Math.min(SHORT, commit.length()))
                + " of `"
                + repository
                + "` is not on this machine",
            at,
            "not fetched yet")
        .help("run `promisec deps update` to fetch what is locked; a build never does")
        .help(
            "where there is no network, let `promisec deps vendor` copy the files into the package"
                + " beforehand");
  }
}
