package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A field, or a value of a field, that no known Kubernetes has, in a manifest. */
record UnknownInManifest(Span at, String path, String noun, String name, List<String> known)
    implements Problem {

  public static final Code CODE = new Code("P0790", "unknown-in-manifest");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    boolean field = noun.equals("field");
    return Report.warning(
            field
                ? "Kubernetes has no field `" + path + "` here"
                : "`" + path + "` cannot be `" + name + "`",
            at,
            field ? "an API server drops it, or refuses the object" : "an API server refuses this")
        .help(Suggestions.didYouMean(name, known))
        .help(field ? "" : "it is one of " + Suggestions.quoted(known));
  }
}
