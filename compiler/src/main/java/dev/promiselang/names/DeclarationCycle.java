package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Declarations that need each other in a circle; {@code steps} is the whole path, in order. */
record DeclarationCycle(List<Step> steps) implements Problem {

  public static final Code CODE = new Code("P0208", "declaration-cycle");

  /** {@code from} needs {@code to}, said at the span. */
  record Step(String from, String to, Span at) {}

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Step first = steps.getFirst();
    String path =
        steps.stream().map(Step::from).collect(Collectors.joining(" -> ")) + " -> " + first.from();
    String title =
        steps.size() == 1
            ? "`" + first.from() + "` needs itself"
            : "`" + first.from() + "` needs itself through others: " + path;
    List<Label> others =
        steps.stream()
            .skip(1)
            .map(step -> new Label(step.at(), "`" + step.from() + "` needs `" + step.to() + "`"))
            .toList();
    return Report.error(title, first.at(), "`" + first.from() + "` needs `" + first.to() + "`")
        .and(others)
        .help("nothing may be defined by itself: take one of these references out");
  }
}
