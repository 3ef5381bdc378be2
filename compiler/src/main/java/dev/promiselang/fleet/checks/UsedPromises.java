package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.AcceptedVersions;
import dev.promiselang.fleet.placement.Demand;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.VersionLabel;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a promise uses is on the platform. */
final class UsedPromises implements FleetCheck {

  private static final String NO_VERSION = "without a version";

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    return fleet.placed().landings().values().stream()
        .filter(landings -> !landings.isEmpty())
        .flatMap(landings -> check(fleet, landings))
        .distinct()
        .toList();
  }

  /** What a promise asks is mostly the same on all its clusters; it is looked at once. */
  private static Stream<Problem> check(FleetUnderCheck fleet, List<Landing> landings) {
    PromiseModel promise = landings.getFirst().promise();
    return landings.stream()
        .flatMap(landing -> landing.demands().stream())
        .filter(Demand.ForUse.class::isInstance)
        .map(Demand.ForUse.class::cast)
        .distinct()
        .flatMap(use -> check(fleet, promise, use).stream());
  }

  private static Optional<Problem> check(
      FleetUnderCheck fleet, PromiseModel promise, Demand.ForUse use) {
    PromiseModel used = fleet.placed().promises().get(use.promise());
    List<Landing> there = fleet.placed().landings(used.id());
    if (used.standing()) {
      Optional<String> version = used.imported().map(ImportedPromise::version);
      return version
          .filter(text -> !accepted(use, VersionNumber.parse(text)))
          .map(text -> wrong(promise, used, use, text.isEmpty() ? NO_VERSION : text));
    }
    if (there.isEmpty()) {
      return Optional.of(new NotOnPlatform(promise.name(), used.name(), use.at()));
    }
    return there.stream()
        .filter(landing -> landing.content().complete())
        .map(landing -> landing.content().version())
        .filter(version -> !accepted(use, version.map(VersionLabel::number)))
        .findFirst()
        .map(
            version ->
                wrong(promise, used, use, version.map(VersionLabel::text).orElse(NO_VERSION)));
  }

  private static boolean accepted(Demand.ForUse use, Optional<VersionNumber> version) {
    return use.versions().isEmpty()
        || version.map(found -> use.versions().get().accepts(found)).orElse(false);
  }

  private static Problem wrong(
      PromiseModel promise, PromiseModel used, Demand.ForUse use, String found) {
    String asked = use.versions().map(AcceptedVersions::spelling).orElse("");
    return new WrongUsedVersion(promise.name(), used.name(), asked, found, use.at());
  }

  /** A promise uses one that is on the platform in a version that it does not take. */
  record WrongUsedVersion(String promise, String used, String asked, String found, Span at)
      implements Problem {

    static final Code CODE = new Code("P0565", "wrong-used-version");

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.error(
          "`" + promise + "` uses `" + used + " " + asked + "`, but it is " + found,
          at,
          "this asks for `" + asked + "`");
    }
  }

  /** A promise uses one that lands nowhere and so is not on the platform. */
  record NotOnPlatform(String promise, String used, Span at) implements Problem {

    static final Code CODE = new Code("P0557", "used-promise-not-on-platform");

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.error(
              "`" + promise + "` uses `" + used + "`, which is not on the platform",
              at,
              "`" + used + "` lands on no cluster, so it is not emitted")
          .help("place `" + used + "` on the clusters that its requests should go to");
    }
  }
}
