package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A method or property that values of a type do not have. */
record UnknownMethod(Span at, String name, Type receiver, List<String> names) implements Problem {

  public static final Code CODE = new Code("P0316", "unknown-method");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "values of type `"
                + TypeWords.of(TypeWords.found(receiver))
                + "` have no `"
                + name
                + "`",
            at,
            "unknown");
    Report told =
        report
            .help(receiver instanceof Type.Any ? MismatchHelp.ANNOTATE : "")
            .help(
                receiver instanceof Type.MapOf
                    ? "a key of a map is read by `[\""
                        + name
                        + "\"]`, or by `.get(\""
                        + name
                        + "\")` where it may be missing"
                    : "");
    return MethodHabits.help(told, at, name, receiver, names)
        .help(names.isEmpty() ? "" : "they have " + Suggestions.quoted(names));
  }
}
