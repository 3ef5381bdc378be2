package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A name that is not in a module, a set of manifests or a promise; the owner is said in words. */
record UnknownExport(
    Span at, String name, String owner, List<String> candidates, String help, List<Span> again)
    implements Unresolved {

  /** More names than these are no help. */
  private static final int MOST = 12;

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
        .didYouMean(name, at, candidates)
        .help(others());
  }

  /** What else is there of the kind that the name is of, when nothing is called nearly like it. */
  private String others() {
    boolean upper = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    List<String> alike =
        candidates.stream()
            .filter(other -> !other.startsWith("_"))
            .filter(other -> Character.isUpperCase(other.codePointAt(0)) == upper)
            .toList();
    boolean few = !alike.isEmpty() && alike.size() <= MOST;
    return few && Suggestions.nearest(name, candidates).isEmpty()
        ? "it has " + Suggestions.quoted(alike)
        : "";
  }
}
