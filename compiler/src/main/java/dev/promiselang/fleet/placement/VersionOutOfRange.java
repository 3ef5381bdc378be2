package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import java.util.List;
import java.util.Optional;

/** An {@code include} asks for versions of a promise that are not what is there. */
public record VersionOutOfRange(
    PromiseModel promise,
    Reason reason,
    AcceptedVersions accepted,
    Optional<VersionLabel> version,
    List<String> clusters)
    implements Problem {

  public static final Code CODE = new Code("P0533", "version-out-of-range");

  Object key() {
    return List.of(
        CODE,
        promise.id(),
        accepted.at(),
        accepted.spelling(),
        version.map(VersionLabel::text).orElse(""));
  }

  VersionOutOfRange on(List<String> all) {
    return new VersionOutOfRange(promise, reason, accepted, version, all);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return version.map(this::wrong).orElseGet(this::none).clusters(clusters);
  }

  private Report wrong(VersionLabel found) {
    return Report.error(
            "`"
                + promise.name()
                + "` is "
                + found.text()
                + " on "
                + ClusterFindings.words(clusters)
                + ", not `"
                + accepted.spelling()
                + "`",
            accepted.at(),
            Chains.words(promise, reason) + " asks for `" + accepted.spelling() + "`")
        .and(found.at(), "its version is said here and comes to " + found.text())
        .and(Chains.above(reason));
  }

  private Report none() {
    return Report.error(
            "`" + promise.name() + "` has no version that a range could be asked of",
            accepted.at(),
            "this asks for `" + accepted.spelling() + "`")
        .and(promise.at(), "there is no `version` in it")
        .help("give it one: `version 1.0.0`");
  }
}
