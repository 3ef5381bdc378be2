package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/** A name that is known but means something that cannot stand here; the help may be empty. */
record WrongKindOfName(
    Span at, String name, String expected, String found, Optional<Span> declaredAt, String help)
    implements Problem {

  public static final Code CODE = new Code("P0204", "wrong-kind-of-name");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "`" + name + "` is " + found + ", but " + expected + " is needed here",
            at,
            "this is " + found);
    return declaredAt.map(span -> report.and(span, "declared here")).orElse(report).help(help);
  }
}
