package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** The defaults of a record break one of its checks. */
record DefaultsBreakCheck(List<String> fields, Span at, String message, Span check)
    implements Problem {

  public static final Code CODE = new Code("P0661", "defaults-break-check");

  DefaultsBreakCheck {
    fields = List.copyOf(fields);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String names = "`" + String.join("`, `", fields) + "`";
    return Report.error(
            (fields.size() > 1 ? "the defaults of " : "the default of ")
                + names
                + " would be refused: "
                + message,
            at,
            "a request that says nothing of " + names + " breaks the check")
        .and(check, "this check")
        .help("change the default or the check, or take the default away so that requests say it");
  }
}
