package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A name that is not in a module, a set of manifests or a promise; the owner is said in words. */
record UnknownExport(
    Span at, String name, String owner, List<String> candidates, String help, List<Span> again)
    implements Unresolved {

  public static final Code CODE = new Code("P0209", "unknown-export");

  UnknownExport(Span at, String name, String owner, List<String> candidates) {
    this(at, name, owner, candidates, "", List.of());
  }

  @Override
  public Object key() {
    return List.of(CODE, owner, name);
  }

  @Override
  public Unresolved again(List<Span> places) {
    return new UnknownExport(at, name, owner, candidates, help, places);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("there is no `" + name + "` in " + owner, at, "not found there")
        .and(repeated())
        .help(help)
        .didYouMean(name, at, candidates);
  }
}
