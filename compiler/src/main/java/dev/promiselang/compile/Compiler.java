package dev.promiselang.compile;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.emit.kratix.CrdSchemas;
import dev.promiselang.emit.kratix.KratixBackend;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.builtins.Builtins;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.fleet.FleetReader;
import dev.promiselang.fleet.PromiseReader;
import dev.promiselang.fleet.Promises;
import dev.promiselang.fleet.checks.FleetChecks;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.placement.Placer;
import dev.promiselang.fleet.placement.analysis.SelectorAnalysis;
import dev.promiselang.fleet.placement.portable.LibraryPlacer;
import dev.promiselang.imports.Imports;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.imports.SourceProvider;
import dev.promiselang.names.Names;
import dev.promiselang.names.Resolution;
import dev.promiselang.types.Types;
import dev.promiselang.types.Typing;
import dev.promiselang.verify.ConfigureTrials;
import dev.promiselang.verify.Expectations;
import dev.promiselang.verify.Verdict;
import dev.promiselang.verify.Verification;
import java.util.List;
import java.util.Optional;

/** The life of a package, from its files to its output: the phases in order. */
public final class Compiler {

  private Compiler() {}

  /** Compiles the root package of the provider; stops where going on would only repeat mistakes. */
  public static Compilation compile(SourceProvider provider) {
    Problems problems = new Problems();
    Builtins builtins = new Builtins(new CrdSchemas());

    ModuleGraph graph = problems.take(Imports.load(provider));
    Resolution resolution = problems.take(Names.resolve(graph));
    Typing typing = problems.take(Types.check(graph, resolution, builtins));
    Expectations expected = Expectations.claim(graph, problems);
    if (!problems.sound()) {
      return Compilation.unplaced(graph, problems.independent(graph.sources()));
    }

    Program program = new Program(graph, resolution, typing);
    Evaluator evaluator = new Evaluator(program, builtins, problems);
    evaluator.lets();
    if (evaluator.isSpent()) {
      return Compilation.unplaced(graph, problems.independent(graph.sources()));
    }
    Optional<Fleet> fleet = problems.take(FleetReader.read(program, evaluator));
    Promises promises = problems.take(PromiseReader.read(program, fleet.map(Fleet::facts)));
    if (!problems.sound()) {
      return Compilation.unplaced(graph, problems.independent(graph.sources()));
    }

    PlacedFleet placed =
        problems.take(
            fleet.isPresent()
                ? Placer.place(program, fleet.get(), promises, evaluator)
                : LibraryPlacer.place(program, promises, evaluator));
    problems.addAll(FleetChecks.run(program, placed));
    problems.addAll(SelectorAnalysis.analyse(program, placed, evaluator));
    problems.addAll(ConfigureTrials.run(program, builtins, placed));
    List<Problem> before = problems.independent(graph.sources());
    List<Verdict> verdicts =
        problems.take(Verification.run(program, builtins, placed, expected, before));
    Plan plan = new Plan(program, placed, new Verified(verdicts, before), problems.sound());
    if (!problems.sound()) {
      return Compilation.placed(plan, problems.independent(graph.sources()));
    }

    OutputTree output = problems.take(KratixBackend.emit(program, evaluator, placed));
    return Compilation.placed(plan, problems.independent(graph.sources())).wrote(output);
  }
}
