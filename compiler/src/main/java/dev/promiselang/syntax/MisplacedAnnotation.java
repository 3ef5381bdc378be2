package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An annotation before something that takes none. */
public record MisplacedAnnotation(Span at) implements Problem {

  public static final Code CODE = new Code("P0118", "misplaced-annotation");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("nothing here takes an annotation", at, "belongs to nothing")
        .help(
            "an annotation stands before what it is about: a field, an `api`, a `type` of fields or a"
                + " `promise`");
  }
}
