package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An annotation that means nothing where it stands. */
record UnknownAnnotation(Span at, String name, String place, Set<String> known) implements Problem {

  public static final Code CODE = new Code("P0213", "unknown-annotation");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String list = Suggestions.quoted(new TreeSet<>(known).stream().map(k -> "@" + k).toList());
    Report report =
        Report.error(
            "`@" + name + "` means nothing before " + place,
            at,
            "this annotation is not known here");
    Optional<String> ours = ForeignAnnotations.help(name);
    return ours.isPresent()
        ? report.help(ours.get())
        : report
            .didYouMean(name, at, known)
            .help(
                known.isEmpty()
                    ? "annotations stand before fields and apis"
                    : "before " + place + " may stand " + list);
  }
}
