package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A field is set that Kratix or Kubernetes would refuse. */
record UnknownField(String owner, String field, List<String> known, Span at) implements Problem {

  public static final Code CODE = new Code("P0610", "unknown-output-field");

  @Override
  public Code code() {
    return CODE;
  }

  UnknownField {
    known = List.copyOf(known);
  }

  @Override
  public Report report() {
    return Report.error("`" + owner + "` has no field `" + field + "`", at, "this is not known")
        .help(Suggestions.didYouMean(field, known))
        .help("known are " + Suggestions.quoted(known));
  }
}
