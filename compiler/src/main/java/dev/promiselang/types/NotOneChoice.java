package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A record that sets none or several of the fields of a {@code oneOf}. */
record NotOneChoice(Span at, List<String> choices, Optional<Label> other, Span declared)
    implements Problem {

  public static final Code CODE = new Code("P0343", "not-one-choice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public boolean mayFollowFromSyntax() {
    return other.isEmpty();
  }

  @Override
  public Report report() {
    String label = other.isEmpty() ? "none of them is set" : "set besides";
    return Report.error(
            "exactly one of " + RecordShape.OneOf.words(choices) + " must be set", at, label)
        .and(other.stream().toList())
        .and(declared, "the choice is declared here")
        .help(other.isEmpty() ? "" : "keep one of them");
  }
}
