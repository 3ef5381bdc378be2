package dev.promiselang.cli;

import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Plan;
import dev.promiselang.emit.kratix.WhyJson;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedCluster;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compiles a package and says why things are where they are. */
record WhyAnswer(Terminal terminal, Options.Format format) {

  /** Asks about one promise on a cluster, or about all that land there when none is named. */
  ExitCode run(Path start, String clusterName, String promiseName) {
    CompiledPackage compiled = CompiledPackage.at(start, List.of());
    Compilation compilation = compiled.compilation();
    if (compilation.plan().isEmpty()) {
      new ProblemPrinter(terminal, format, compiled).print(compilation.problems());
      return ExitCode.PROBLEMS;
    }
    Plan plan = compilation.plan().get();
    PlanNames names = new PlanNames(plan.fleet());
    Optional<PlacedCluster> cluster = plan.fleet().cluster(clusterName);
    if (cluster.isEmpty()) {
      return UnknownName.tell(terminal, "cluster", clusterName, names.clusters());
    }
    List<PromiseModel> promises = names.promises(promiseName);
    if (!promiseName.isEmpty() && promises.isEmpty()) {
      return UnknownName.tell(terminal, "promise", promiseName, names.promises());
    }
    terminal
        .out()
        .print(
            format == Options.Format.JSON
                ? json(compilation, plan, cluster.get(), promises)
                : text(compilation, plan, cluster.get(), promises));
    return ExitCode.OK;
  }

  private String text(
      Compilation compilation, Plan plan, PlacedCluster cluster, List<PromiseModel> promises) {
    WhyText text = new WhyText(plan, compilation.sources(), cluster, terminal.outWidth());
    return promises.isEmpty()
        ? text.ofAll()
        : String.join("", promises.stream().map(text::of).toList());
  }

  private static String json(
      Compilation compilation, Plan plan, PlacedCluster cluster, List<PromiseModel> promises) {
    List<PromiseModel> asked =
        promises.isEmpty()
            ? cluster.landings().stream().map(Landing::promise).distinct().toList()
            : promises;
    return WhyJson.of(
        cluster,
        asked.stream().map(promise -> plan.why(cluster, promise.id())).toList(),
        compilation.sources());
  }
}
