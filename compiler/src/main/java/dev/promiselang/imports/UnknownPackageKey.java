package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.Set;
import java.util.TreeSet;

/** A key that {@code package.yaml} does not have. */
record UnknownPackageKey(Span at, String key, Set<String> known) implements Problem {

  public static final Code CODE = new Code("P0702", "unknown-package-key");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`package.yaml` has no key `" + key + "` here", at, "unknown key")
        .didYouMean(key, at, known)
        .help("known keys: " + Suggestions.quoted(new TreeSet<>(known)));
  }
}
