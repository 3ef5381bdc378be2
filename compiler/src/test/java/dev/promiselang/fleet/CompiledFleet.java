package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.builtins.Builtins;
import dev.promiselang.fleet.checks.FleetChecks;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.placement.Placer;
import dev.promiselang.fleet.placement.analysis.SelectorAnalysis;
import dev.promiselang.fleet.placement.portable.LibraryPlacer;
import dev.promiselang.imports.Imports;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.imports.SourceProvider;
import dev.promiselang.names.Names;
import dev.promiselang.names.Resolution;
import dev.promiselang.types.Types;
import dev.promiselang.types.Typing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A program taken through every phase up to the checks of its placed fleet. */
record CompiledFleet(
    List<Problem> problems, Optional<PlacedFleet> placed, Program program, Evaluator evaluator) {

  static CompiledFleet of(String text) {
    return of(MemorySources.of(text));
  }

  static CompiledFleet of(SourceProvider sources) {
    Problems problems = new Problems();
    Builtins builtins = new Builtins();
    ModuleGraph graph = add(Imports.load(sources), problems);
    Resolution resolution = add(Names.resolve(graph), problems);
    Typing typing = add(Types.check(graph, resolution, builtins), problems);
    Program program = new Program(graph, resolution, typing);
    Problems evaluation = new Problems();
    Evaluator evaluator = new Evaluator(program, builtins, evaluation);
    Optional<PlacedFleet> placed = Optional.empty();
    if (problems.with(program).sound()) {
      placed = place(program, evaluator, problems);
    }
    problems.addAll(evaluation.all());
    return new CompiledFleet(problems.all(), placed, program, evaluator);
  }

  private static Optional<PlacedFleet> place(
      Program program, Evaluator evaluator, Problems problems) {
    Optional<Fleet> fleet = add(FleetReader.read(program, evaluator), problems);
    Promises promises = add(PromiseReader.read(program, fleet.map(Fleet::facts)), problems);
    PlacedFleet placed =
        add(
            fleet
                .map(found -> Placer.place(program, found, promises, evaluator))
                .orElseGet(() -> LibraryPlacer.place(program, promises, evaluator)),
            problems);
    problems.addAll(FleetChecks.run(program, placed));
    problems.addAll(SelectorAnalysis.analyse(program, placed, evaluator));
    return Optional.of(placed);
  }

  private static <T> T add(Checked<T> checked, Problems problems) {
    problems.addAll(checked.problems());
    return checked.value();
  }

  /** Each problem in a line: its code, its title and the clusters it is about. */
  String reports() {
    return problems.stream().map(CompiledFleet::line).collect(Collectors.joining("\n"));
  }

  private static String line(Problem problem) {
    Report report = problem.report();
    String clusters = report.clusters().isEmpty() ? "" : " " + report.clusters();
    return problem.code().id() + " " + report.title() + clusters;
  }

  PlacedFleet fleet() {
    return placed.orElseThrow(() -> new AssertionError(reports()));
  }

  /** Each cluster in a line, with what lands on it. */
  String landings() {
    return fleet().clusters().stream().map(CompiledFleet::line).collect(Collectors.joining("\n"));
  }

  private static String line(PlacedCluster cluster) {
    return cluster.cluster().name()
        + ": "
        + cluster.landings().stream()
            .map(
                landing ->
                    landing.promise().kratixName()
                        + landing.ring().map(ring -> "/" + ring).orElse("")
                        + landing.content().version().map(v -> " " + v.text()).orElse(""))
            .collect(Collectors.joining(", "));
  }

  /** Each Kratix Promise in a line: its version, selector, requirements and clusters. */
  String kratixPromises() {
    return fleet().kratixPromises().stream()
        .map(CompiledFleet::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(KratixPromise promise) {
    return promise.name()
        + promise.version().map(v -> " " + v.text()).orElse("")
        + " "
        + promise.selector()
        + promise.requirements().stream()
            .map(r -> " needs " + r.name() + r.version().map(v -> " " + v).orElse(""))
            .collect(Collectors.joining())
        + " on "
        + promise.clusters();
  }
}
