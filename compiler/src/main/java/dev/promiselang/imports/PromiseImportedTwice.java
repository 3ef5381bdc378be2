package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Two Promises of one import that would have one name. */
record PromiseImportedTwice(Span at, String name, Span first) implements Problem {

  public static final Code CODE = new Code("P0777", "promise-imported-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("two Promises of this import are called `" + name + "`", at, "the second")
        .and(first, "the first one is here")
        .help("a Promise is on a platform once; import the files apart, or only one of them");
  }
}
