package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** The text of a {@code @schema} cannot be read, or is no mapping. */
record UnreadableSchema(Span at, String what) implements Problem {

  public static final Code CODE = new Code("P0650", "unreadable-schema");

  /** The first thing that is wrong with the text, whose offset in the source may be known. */
  static UnreadableSchema of(Span whole, Optional<Integer> offset, List<Problem> problems) {
    Optional<Report> first = problems.stream().findFirst().map(Problem::report);
    Span at =
        first
            .map(report -> report.primary().at())
            .flatMap(inner -> offset.map(start -> shifted(whole, inner, start)))
            .orElse(whole);
    return new UnreadableSchema(
        at, first.map(report -> report.primary().text()).orElse("this is no mapping of keywords"));
  }

  private static Span shifted(Span whole, Span inner, int start) {
    return new Span(
        whole.file(),
        Math.min(start + inner.start(), whole.end()),
        Math.min(start + inner.end(), whole.end()));
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("the text of `@schema` cannot be read", at, what)
        .help("write a mapping in YAML or JSON: `@schema('{\"default\": null}')`");
  }
}
