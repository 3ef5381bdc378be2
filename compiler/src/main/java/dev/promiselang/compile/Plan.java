package dev.promiselang.compile;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.kratix.CrdSchemas;
import dev.promiselang.emit.kratix.KratixBackend;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.builtins.Builtins;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.placement.Why;
import dev.promiselang.names.SymbolId;
import dev.promiselang.yaml.Yaml;
import java.util.SortedMap;

/**
 * What lands where, with the program that says so and what its tests and policies say to that;
 * {@code sound} when nothing was wrong with any of it before it was written.
 */
public record Plan(Program program, PlacedFleet fleet, Verified verified, boolean sound) {

  /** The CRDs of all apis by their names, whether or not everything else can be written. */
  public Checked<SortedMap<String, Yaml.Mapping>> crds() {
    return KratixBackend.crds(
        program, new Evaluator(program, new Builtins(new CrdSchemas()), new Problems()), fleet);
  }

  /** Why a promise is on a cluster, or is not. */
  public Why why(PlacedCluster cluster, SymbolId promise) {
    Evaluator evaluator = new Evaluator(program, new Builtins(new CrdSchemas()), new Problems());
    return Why.of(program, fleet, evaluator, cluster, promise);
  }
}
