package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A name that nothing in scope has; {@code meant} is the one that it is certain to be. */
record UnknownName(
    Span at, String name, List<String> hints, Optional<String> meant, List<Span> again)
    implements Unresolved {

  public static final Code CODE = new Code("P0201", "unknown-name");

  UnknownName(Span at, String name, List<String> hints, Optional<String> meant) {
    this(at, name, hints, meant, List.of());
  }

  @Override
  public Object key() {
    return List.of(CODE, at.file(), name);
  }

  @Override
  public Unresolved again(List<Span> places) {
    return new UnknownName(at, name, hints, meant, places);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error("nothing here is called `" + name + "`", at, "unknown name").and(repeated());
    for (String hint : hints) {
      report = report.help(hint);
    }
    return meant.isEmpty() ? report : mended(report, meant.get());
  }

  private Report mended(Report report, String word) {
    Report mended = report.fix(new Fix("write `" + word + "`", at, word));
    for (Span place : again) {
      mended = mended.fix(new Fix("write `" + word + "`", place, word));
    }
    return mended;
  }
}
