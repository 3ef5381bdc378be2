package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A value that lacks required fields of the record, or the object, that it must be. */
record FieldMissing(Span at, List<String> names, String owner, Span declared) implements Problem {

  public static final Code CODE = new Code("P0408", "field-missing");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String list = "`" + String.join("`, `", names) + "`";
    String fields = names.size() == 1 ? "field " : "fields ";
    Report report =
        Report.error(owner + " lacks the required " + fields + list, at, "add " + list + " here");
    return declared.isNone() ? report : report.and(declared, "declared here");
  }
}
