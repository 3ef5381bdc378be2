package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/**
 * A value with fields that the record it must be does not have; it may lack required ones, which
 * were meant by them.
 */
record FieldUnexpected(
    Span at,
    List<String> names,
    String owner,
    List<String> fields,
    List<String> lacking,
    Span declared)
    implements Problem {

  public static final Code CODE = new Code("P0409", "field-unexpected");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String list = "`" + String.join("`, `", names) + "`";
    boolean one = names.size() == 1;
    return Report.error(
            owner + (one ? " has no field " : " has no fields ") + list,
            at,
            one ? "unknown field" : "unknown fields")
        .and(declared, owner + " is declared here")
        .help(one ? Suggestions.didYouMean(names.getFirst(), fields) : "")
        .help(notSet());
  }

  private String notSet() {
    List<String> meant =
        names.stream().flatMap(name -> Suggestions.nearest(name, fields).stream()).toList();
    List<String> other = lacking.stream().filter(name -> !meant.contains(name)).toList();
    String verb = other.size() == 1 ? " is" : " are";
    return other.isEmpty() ? "" : Suggestions.quoted(other) + verb + " required and not set";
  }
}
