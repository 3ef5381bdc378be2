package dev.promiselang.emit.kratix.cel;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A check needs a function that the API server of the platform does not have yet. */
record NeedsNewerKubernetes(Span at, String construct, Feature feature, Platform platform)
    implements Problem {

  public static final Code CODE = new Code("P0646", "needs-newer-kubernetes");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String platformWords =
        platform.said()
            ? "`package.yaml` says that the platform runs Kubernetes " + platform.words()
            : "`package.yaml` does not say which Kubernetes the platform runs; "
                + platform.words()
                + " is assumed";
    return Report.error(
            construct + " in a check needs Kubernetes " + feature.since() + " on the platform",
            at,
            "this becomes "
                + feature.functions()
                + ", which a CRD may use from Kubernetes "
                + feature.since())
        .help(platformWords)
        .help(
            "where the cluster that holds the CRDs is new enough, write `platform: { kubernetes: \""
                + feature.since()
                + "\" }` in `package.yaml`");
  }
}
