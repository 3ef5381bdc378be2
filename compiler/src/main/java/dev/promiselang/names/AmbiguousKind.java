package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A kind that CRDs of several groups define, all of them imported under one name. */
record AmbiguousKind(Span at, String name, List<ManifestKinds.Found> found) implements Problem {

  public static final Code CODE = new Code("P0230", "ambiguous-kind");

  AmbiguousKind {
    found = List.copyOf(found);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error("these manifests define more than one `" + name + "`", at, "which one?");
    for (ManifestKinds.Found each : found) {
      report = report.and(each.at(), "one is of the group `" + each.group() + "`");
    }
    ManifestKinds.Found first = found.getFirst();
    return report
        .help("import the files apart from each other, each under a name of its own")
        .help(
            "or name the group: `Resource { apiVersion: \""
                + first.kind().apiVersion()
                + "\", kind: \""
                + first.kind().kind()
                + "\", ... }`");
  }
}
