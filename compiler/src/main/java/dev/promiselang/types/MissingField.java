package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A record that lacks fields which are required. */
record MissingField(Span at, List<String> names, String owner, String noun, Optional<Label> because)
    implements Problem {

  public static final Code CODE = new Code("P0303", "missing-field");

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
    String list = "`" + String.join("`, `", names) + "`";
    return Report.error(
            owner + " lacks the required " + noun + (names.size() == 1 ? " " : "s ") + list,
            at,
            "add " + list + " here")
        .and(because.map(List::of).orElse(List.of()));
  }
}
