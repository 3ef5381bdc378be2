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
 * A field that the record, or a member that the value, does not have; where in the record such a
 * field stands, and which required fields are lacking, which may be what was meant.
 */
record UnknownField(
    Span at,
    String name,
    String owner,
    String noun,
    List<String> fields,
    Optional<Label> because,
    Optional<String> inside,
    List<String> lacking)
    implements Problem {

  public static final Code CODE = new Code("P0302", "unknown-field");

  UnknownField(
      Span at,
      String name,
      String owner,
      String noun,
      List<String> fields,
      Optional<Label> because) {
    this(at, name, owner, noun, fields, because, Optional.empty(), List.of());
  }

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
            .help(inside.map(path -> "write it as `" + path + "`").orElse(""))
            .help(notSet());
    return fields.isEmpty() || fields.size() > 12
        ? report
        : report.help("it has " + Suggestions.quoted(fields));
  }

  private String notSet() {
    String verb = lacking.size() == 1 ? " is" : " are";
    return lacking.isEmpty() ? "" : Suggestions.quoted(lacking) + verb + " required and not set";
  }
}
