package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import dev.promiselang.types.RecordShape;
import java.util.List;

/** A value that sets none or several of fields of which it must set one. */
record OneOfViolated(Span at, List<String> choices, List<String> given, Span declared)
    implements Problem {

  public static final Code CODE = new Code("P0414", "one-of-violated");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String title = "exactly one of " + RecordShape.OneOf.words(choices) + " must be set";
    String label = given.isEmpty() ? "none is set" : RecordShape.OneOf.words(given) + " are set";
    return Report.error(title, at, label)
        .and(declared, "the choice is declared here")
        .help(
            given.size() > 1
                ? "keep one of them: `"
                    + given.getFirst()
                    + ": absent` takes away what was there before"
                : "");
  }
}
