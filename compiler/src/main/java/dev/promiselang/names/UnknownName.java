package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A name that nothing in scope has. */
record UnknownName(Span at, String name, List<String> hints, List<Span> again)
    implements Unresolved {

  public static final Code CODE = new Code("P0201", "unknown-name");

  UnknownName(Span at, String name, List<String> hints) {
    this(at, name, hints, List.of());
  }

  @Override
  public Object key() {
    return List.of(CODE, at.file(), name);
  }

  @Override
  public Unresolved again(List<Span> places) {
    return new UnknownName(at, name, hints, places);
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
    return report;
  }
}
