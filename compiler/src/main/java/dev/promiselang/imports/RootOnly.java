package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A declaration about the fleet in a package that is not the root. */
record RootOnly(Span at, String construct, String packageName) implements Problem {

  public static final Code CODE = new Code("P0725", "root-only");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + construct + "` may only stand in the root package",
            at,
            "in the package `" + packageName + "`")
        .help("a library promises; the package that is built decides what lands where");
  }
}
