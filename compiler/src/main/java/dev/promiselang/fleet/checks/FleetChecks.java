package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.placement.PlacedFleet;
import java.util.List;

/** Every rule about a placed fleet. */
public final class FleetChecks {

  /** All rules, by name. */
  public static final List<FleetCheck> ALL =
      List.of(
          new ApisOfOnePromise(),
          new ConflictingPromises(),
          new CustomObjects(),
          new CustomResources(),
          new KratixLimits(),
          new KubernetesVersions(),
          new Namespaces(),
          new ObjectOwners(),
          new RefusedObjects(),
          new RequiredPromises(),
          new ReservedLabels(),
          new Slots(),
          new SupportedClusters(),
          new UnplacedPromises(),
          new UsedPromises());

  private FleetChecks() {}

  public static List<Problem> run(Program program, PlacedFleet placed) {
    FleetUnderCheck fleet = FleetUnderCheck.of(program, placed);
    return ALL.stream().flatMap(check -> check.check(fleet).stream()).toList();
  }
}
