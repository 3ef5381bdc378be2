package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A comparison with a value that the other side never has. */
record NeverEqual(Span at, String literal, Type.Enumeration members, Optional<Label> because)
    implements Problem {

  public static final Code CODE = new Code("P0310", "never-equal");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    List<String> all = members.members().stream().map(Type.Literal::spelling).toList();
    return Report.error(literal + " is never a value of the other side", at, "impossible value")
        .and(because.map(List::of).orElse(List.of()))
        .didYouMean(literal, at, all)
        .help("possible are " + String.join(", ", all));
  }
}
