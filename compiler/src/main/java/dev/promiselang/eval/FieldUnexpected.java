package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A value with a field that the record it must be does not have. */
record FieldUnexpected(Span at, String name, String owner, List<String> fields, Span declared)
    implements Problem {

  public static final Code CODE = new Code("P0409", "field-unexpected");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(owner + " has no field `" + name + "`", at, "unknown field")
        .and(declared, owner + " is declared here")
        .help(Suggestions.didYouMean(name, fields));
  }
}
