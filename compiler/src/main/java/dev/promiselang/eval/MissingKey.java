package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A key that a map or record does not have, read where it must be there. */
record MissingKey(Span at, String key, List<String> keys) implements Problem {

  public static final Code CODE = new Code("P0404", "missing-key");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("there is no `" + key + "` here", at, "missing")
        .help(Suggestions.didYouMean(key, keys))
        .help("`.get(...)`, `?.` and `??` read what may be missing");
  }
}
