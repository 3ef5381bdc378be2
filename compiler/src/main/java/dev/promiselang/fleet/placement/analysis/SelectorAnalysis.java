package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** Finds selectors that mean no cluster or all, and conflicts that only a future cluster has. */
public final class SelectorAnalysis {

  private final Analyser analyser;
  private final Fleet fleet;
  private final List<Problem> problems = new ArrayList<>();

  private SelectorAnalysis(Analyser analyser, Fleet fleet) {
    this.analyser = analyser;
    this.fleet = fleet;
  }

  /** A library build has no fleet whose facts could be reasoned about. */
  public static List<Problem> analyse(Program program, PlacedFleet placed, Evaluator evaluator) {
    if (placed.fleet().isEmpty()) {
      return List.of();
    }
    Fleet fleet = placed.fleet().get();
    Analyser analyser = new Analyser(program, fleet, evaluator);
    SelectorAnalysis analysis = new SelectorAnalysis(analyser, fleet);
    WrittenSelectors.of(program).forEach(analysis::analyse);
    analysis.problems.addAll(FutureConflicts.find(program, placed, analyser));
    // What could not be evaluated to the end has been told, and holds for no cluster.
    return evaluator.isSpent() ? List.of() : analysis.problems;
  }

  private void analyse(WrittenSelectors.Written written) {
    Expression selector = written.selector();
    if (!analyser.isClosed(selector)) {
      return;
    }
    List<Expression> read = List.of(selector);
    switch (analyser.find(read, facts -> analyser.holds(selector, facts))) {
      case Possibility.Impossible _ -> problems.add(new EmptySelector(selector.at()));
      case Possibility.NotAnalysed _ -> problems.add(new NotAnalysed(selector.at()));
      case Possibility.Possible _ -> analysePossible(written, read);
    }
  }

  private void analysePossible(WrittenSelectors.Written written, List<Expression> read) {
    Expression selector = written.selector();
    if (analyser.find(read, facts -> !analyser.holds(selector, facts))
        instanceof Possibility.Impossible) {
      problems.add(new AlwaysTrueSelector(selector.at(), written.ofWholeFleet()));
    } else if (written.ofWholeFleet()
        && !fleet.clusters().isEmpty()
        && fleet.clusters().stream().noneMatch(cluster -> analyser.holds(selector, cluster))) {
      problems.add(new UnmatchedSelector(selector.at()));
    }
  }
}
