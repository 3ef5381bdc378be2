package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** Schemas have no such keyword. */
record UnknownSchemaKeyword(Span at, String keyword, List<String> known) implements Problem {

  public static final Code CODE = new Code("P0651", "unknown-schema-keyword");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("schemas have no keyword `" + keyword + "`", at, "this is not known")
        .didYouMean(keyword, at, known)
        .help(
            Suggestions.nearest(keyword, known).isPresent()
                ? "the keywords are those of Kubernetes"
                : "the keywords are those of Kubernetes: " + String.join(", ", known));
  }
}
