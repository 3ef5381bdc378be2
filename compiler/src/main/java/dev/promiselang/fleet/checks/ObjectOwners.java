package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.Content;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacementOrder;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every object on a cluster has exactly one owner. */
final class ObjectOwners implements FleetCheck {

  private record Owned(ObjectName object, Span at) {}

  private record Owner(ObjectName object, Landing landing, Span at) {}

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    ClusterFindings findings = new ClusterFindings();
    Map<Content, List<Owned>> owned = new IdentityHashMap<>();
    for (PlacedCluster cluster : fleet.placed().clusters()) {
      Map<ObjectName.Place, List<Owner>> owners = new HashMap<>();
      cluster.landings().stream()
          .sorted(PlacementOrder.OF_LANDINGS)
          .forEach(
              landing ->
                  owned
                      .computeIfAbsent(landing.content(), ObjectOwners::owned)
                      .forEach(object -> own(object, landing, owners, findings)));
    }
    return findings.problems();
  }

  private static List<Owned> owned(Content content) {
    List<Owned> owned = new ArrayList<>();
    content
        .manifests()
        .forEach(manifest -> owned.add(new Owned(ObjectName.of(manifest), manifest.at())));
    content
        .provided()
        .forEach(provided -> owned.add(new Owned(ObjectName.of(provided), provided.at())));
    return owned;
  }

  private static void own(
      Owned object,
      Landing landing,
      Map<ObjectName.Place, List<Owner>> owners,
      ClusterFindings findings) {
    ObjectName name = object.object();
    List<Owner> there = owners.computeIfAbsent(name.place(), _ -> new ArrayList<>());
    Optional<Owner> first = there.stream().filter(other -> other.object().isSame(name)).findFirst();
    if (first.isEmpty()) {
      there.add(new Owner(name, landing, object.at()));
    } else if (!name.place().name().isEmpty()) {
      TwoOwners problem =
          new TwoOwners(
              name, first.get().landing(), first.get().at(), landing, object.at(), List.of());
      findings.add(problem.key(), landing.cluster().name(), problem::on);
    }
  }

  /** One object is installed on a cluster by two promises, or by one twice. */
  record TwoOwners(
      ObjectName object,
      Landing first,
      Span firstAt,
      Landing second,
      Span secondAt,
      List<String> clusters)
      implements Problem {

    static final Code CODE = new Code("P0552", "two-owners");

    Object key() {
      return List.of(CODE, object, first.promise().id(), second.promise().id(), firstAt, secondAt);
    }

    TwoOwners on(List<String> all) {
      return new TwoOwners(object, first, firstAt, second, secondAt, all);
    }

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return first == second || first.promise().id().equals(second.promise().id())
          ? twice()
          : two();
    }

    private Report twice() {
      return Report.error(
              "`" + first.promise().name() + "` installs " + object + " twice",
              secondAt,
              "this is the second")
          .and(firstAt, "this is the first")
          .help("an object is written once: remove one, or give it another name")
          .clusters(clusters);
    }

    private Report two() {
      boolean crd = object.isCrd();
      return Report.error(
              "`"
                  + first.promise().name()
                  + "` and `"
                  + second.promise().name()
                  + "` both "
                  + (crd ? "bring the " : "install the ")
                  + object
                  + " on "
                  + ClusterFindings.words(clusters),
              secondAt,
              "`" + second.promise().name() + "` has it here, brought by " + Chains.words(second))
          .and(
              firstAt,
              "`" + first.promise().name() + "` has it here, brought by " + Chains.words(first))
          .and(Chains.places(second.promise(), second.reasons().getFirst()))
          .and(Chains.places(first.promise(), first.reasons().getFirst()))
          .help(
              "an object has one owner: let one promise install it and the other include that"
                  + " promise")
          .clusters(clusters);
    }
  }
}
