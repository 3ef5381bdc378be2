package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A patch or removal that could mean objects in several namespaces. */
record PatchMatchesMany(Span at, String object, List<String> namespaces) implements Problem {

  public static final Code CODE = new Code("P0421", "patch-matches-many");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String list =
        namespaces.stream()
            .map(namespace -> namespace.isEmpty() ? "none" : "`" + namespace + "`")
            .collect(Collectors.joining(", "));
    return Report.error(object + " stands in several namespaces", at, "which of " + list + "?")
        .help("say which: `in \"" + namespaces.getLast() + "\"`");
  }
}
