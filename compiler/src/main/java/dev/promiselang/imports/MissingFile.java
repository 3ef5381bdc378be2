package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.Set;

/** An import of a file that is not there. */
record MissingFile(Span at, String path, Set<String> files) implements Problem {

  public static final Code CODE = new Code("P0707", "missing-file");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("there is no file `" + path + "` in this package", at, "no such file")
        .help(Suggestions.didYouMean(path, files));
  }
}
