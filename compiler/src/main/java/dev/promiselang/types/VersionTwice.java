package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Two apis of a promise are the same version of its kind. */
record VersionTwice(Span at, String kind, String version, Span first) implements Problem {

  public static final Code CODE = new Code("P0382", "version-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + kind + "` has two apis of the version `" + version + "`", at, "the second")
        .and(first, "the first")
        .help("several apis of a kind are its versions: give each a version of its own");
  }
}
