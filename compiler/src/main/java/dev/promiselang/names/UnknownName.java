package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A name that nothing in scope has. */
record UnknownName(Span at, String name, List<String> candidates, List<Span> again)
    implements Unresolved {

  public static final Code CODE = new Code("P0201", "unknown-name");

  UnknownName(Span at, String name, List<String> candidates) {
    this(at, name, candidates, List.of());
  }

  @Override
  public Object key() {
    return List.of(CODE, at.file(), name);
  }

  @Override
  public Unresolved again(List<Span> places) {
    return new UnknownName(at, name, candidates, places);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("nothing here is called `" + name + "`", at, "unknown name")
        .and(repeated())
        .help(Suggestions.didYouMean(name, candidates));
  }
}
