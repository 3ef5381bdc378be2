package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A literal that is not one of the values that an enumeration allows. */
record NotAMember(Span at, String literal, Type.Enumeration allowed, Optional<Label> because)
    implements Problem {

  public static final Code CODE = new Code("P0304", "not-a-member");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    List<String> members = allowed.members().stream().map(Type.Literal::spelling).toList();
    return Report.error(literal + " is not one of the allowed values", at, "not allowed here")
        .and(because.map(List::of).orElse(List.of()))
        .didYouMean(literal, at, members)
        .help("allowed are " + String.join(", ", members));
  }
}
