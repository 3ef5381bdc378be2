package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.Manifest;
import java.util.List;

/**
 * The CRD of a custom resource is not there, not in its version, or comes too late; which promises
 * of the program would bring it.
 */
record MissingCrd(
    Landing landing, Manifest manifest, Lack lack, List<String> bringers, List<String> clusters)
    implements Problem {

  static final Code CODE = new Code("P0559", "missing-crd");

  enum Lack {
    CRD,
    VERSION,
    TIME
  }

  Object key() {
    return List.of(CODE, landing.promise().id(), kind(), lack, manifest.at());
  }

  MissingCrd on(List<String> all) {
    return new MissingCrd(landing, manifest, lack, bringers, all);
  }

  private String kind() {
    return manifest.apiVersion() + " " + manifest.kind();
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String on = ClusterFindings.words(clusters);
    String object = manifest.kind() + " " + manifest.name() + " is made here";
    Report report =
        switch (lack) {
          case CRD ->
              // A warning while a program cannot say what a cluster has without it.
              Report.warning(
                      "nobody installs the CRD of `" + kind() + "` on " + on, manifest.at(), object)
                  .help(
                      "include "
                          + (bringers.isEmpty()
                              ? "the promise that brings it"
                              : Suggestions.quoted(bringers) + " here, which brings it")
                          + ", or say that this one does: `provides crd \"...\"`");
          case VERSION ->
              Report.error(
                  "the CRD of `" + kind() + "` on " + on + " does not serve this version",
                  manifest.at(),
                  object);
          case TIME ->
              Report.warning(
                      "the CRD of `" + kind() + "` comes only with opaque content on " + on,
                      manifest.at(),
                      object)
                  .help(
                      "an agent that applies a cluster's bundle as one unit refuses all of it"
                          + " while the CRD is not there: install the CRD as a manifest");
        };
    return report
        .and(Chains.places(landing.promise(), landing.reasons().getFirst()))
        .clusters(clusters);
  }
}
