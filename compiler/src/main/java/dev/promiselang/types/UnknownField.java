package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A field that the record, or a member that the value, does not have; it may stand for the required
 * one that is missing beside it.
 */
record UnknownField(
    Span at,
    String name,
    String owner,
    String noun,
    List<String> fields,
    Optional<Label> because,
    List<String> missing)
    implements Problem {

  UnknownField(
      Span at,
      String name,
      String owner,
      String noun,
      List<String> fields,
      Optional<Label> because) {
    this(at, name, owner, noun, fields, because, List.of());
  }

  public static final Code CODE = new Code("P0302", "unknown-field");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public boolean mayFollowFromSyntax() {
    return true;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(owner + " has no " + noun + " `" + name + "`", at, "unknown " + noun)
            .and(because.map(List::of).orElse(List.of()))
            .didYouMean(name, at, fields)
            .help(
                missing.isEmpty()
                    ? ""
                    : "is it "
                        + Suggestions.quoted(missing)
                        + "? that one is required and missing");
    return fields.isEmpty() || fields.size() > 12
        ? report
        : report.help("it has " + Suggestions.quoted(fields));
  }
}
