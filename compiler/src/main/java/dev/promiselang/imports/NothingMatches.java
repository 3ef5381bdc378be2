package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A pattern for files that matches none. */
record NothingMatches(Span at, String pattern) implements Problem {

  public static final Code CODE = new Code("P0722", "nothing-matches");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("no file of this package matches `" + pattern + "`", at, "matches nothing")
        .help(
            "paths are relative to the folder of this file; `*` stays inside one folder, `**` goes"
                + " through folders");
  }
}
