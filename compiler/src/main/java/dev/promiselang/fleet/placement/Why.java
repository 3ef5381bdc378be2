package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Why a promise is on a cluster, or is not: everything that could bring it, with the truth of each
 * selector's terms, and the landing itself with its chain and arguments where there is one.
 */
public record Why(
    Cluster cluster, PromiseModel promise, Optional<Landing> landing, List<Way> ways) {

  public Why {
    ways = List.copyOf(ways);
  }

  /**
   * Something that could bring the promise: its own {@code on}, a {@code place}, or an include of
   * {@code by}. It {@code applies} when its selector holds and the includer is there.
   */
  public record Way(Span at, Optional<PromiseModel> by, boolean applies, List<Term> conditions) {
    public Way {
      conditions = List.copyOf(conditions);
    }
  }

  public static Why of(
      Program program, PlacedFleet placed, Evaluator evaluator, PlacedCluster on, SymbolId id) {
    PromiseModel promise = placed.promises().get(id);
    WhyFinder finder = new WhyFinder(program, placed, evaluator, on);
    return new Why(on.cluster(), promise, on.landing(id), finder.ways(promise));
  }
}
