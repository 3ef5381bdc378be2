package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An import that binds no name and whose origin gives none. */
record MissingAlias(Span at, String suggestion) implements Problem {

  public static final Code CODE = new Code("P0721", "missing-import-name");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this import needs a name", at, "neither `as` nor `.{...}` follows")
        .help("add `as " + suggestion + "` or take names out of it with `.{...}`");
  }
}
