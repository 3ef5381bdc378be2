package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** One of the words cluster, clusters, request, self, old and labels where it has no meaning. */
record SpecialWordOutOfPlace(Span at, String word, String where) implements Problem {

  public static final Code CODE = new Code("P0206", "special-word-out-of-place");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + word + "` has no meaning here", at, "known only " + where)
        .help(word.equals("cluster") ? "tests and policies know all of them as `clusters`" : "");
  }
}
