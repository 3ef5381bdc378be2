package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** An object is of a version of its kind that is not served, or that there is not. */
record VersionNotServed(Span at, String kind, String version, List<String> served, Span declared)
    implements Problem {

  public static final Code CODE = new Code("P0386", "version-not-served");

  VersionNotServed {
    served = List.copyOf(served);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "no `" + kind + "` can be made in the version `" + version + "`",
            at,
            "it is not served")
        .and(declared, "`" + kind + "` is offered here")
        .help("it is served in " + Suggestions.quoted(served));
  }
}
