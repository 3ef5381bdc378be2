package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A name that the imported module does not have. */
record UnknownExport(Span at, String name, String module, List<String> candidates)
    implements Problem {

  public static final Code CODE = new Code("P0209", "unknown-export");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + module + "` has no `" + name + "`", at, "not found in that module")
        .help(Suggestions.didYouMean(name, candidates));
  }
}
