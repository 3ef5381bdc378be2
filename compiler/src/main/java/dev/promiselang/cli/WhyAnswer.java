package dev.promiselang.cli;

import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Plan;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.PlacedCluster;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles a package and says why things are where they are. */
record WhyAnswer(Terminal terminal) {

  /** Asks about one promise on a cluster, or about all of them when no promise is named. */
  ExitCode run(Path start, String clusterName, String promiseName) {
    CompiledPackage compiled = CompiledPackage.at(start, List.of());
    Compilation compilation = compiled.compilation();
    if (compilation.plan().isEmpty()) {
      new ProblemPrinter(terminal, Options.Format.TEXT, compiled).print(compilation.problems());
      return ExitCode.PROBLEMS;
    }
    Plan plan = compilation.plan().get();
    Optional<PlacedCluster> cluster = plan.fleet().cluster(clusterName);
    if (cluster.isEmpty()) {
      return unknown("cluster", clusterName, clusterNames(plan));
    }
    WhyText text = new WhyText(plan, compilation.sources(), cluster.get());
    if (promiseName.isEmpty()) {
      terminal.out().print(text.ofAll());
      return ExitCode.OK;
    }
    List<PromiseModel> promises = named(plan, promiseName);
    if (promises.isEmpty()) {
      return unknown("promise", promiseName, promiseNames(plan));
    }
    promises.forEach(promise -> terminal.out().print(text.of(promise)));
    return ExitCode.OK;
  }

  private ExitCode unknown(String what, String name, List<String> known) {
    terminal.err().println("error: there is no " + what + " `" + name + "`");
    Suggestions.nearest(name, known)
        .ifPresent(near -> terminal.err().println("help: did you mean `" + near + "`?"));
    return ExitCode.USAGE;
  }

  private static List<String> clusterNames(Plan plan) {
    return plan.fleet().clusters().stream().map(placed -> placed.cluster().name()).toList();
  }

  private static List<String> promiseNames(Plan plan) {
    return plan.fleet().promises().all().stream()
        .flatMap(promise -> Stream.of(promise.name(), promise.kratixName()))
        .toList();
  }

  /** The promises of a name, be it the program's, Kratix's or that of a ring. */
  private static List<PromiseModel> named(Plan plan, String name) {
    return Stream.concat(
            plan.fleet().promises().all().stream()
                .filter(
                    promise -> name.equals(promise.name()) || name.equals(promise.kratixName())),
            plan.fleet().kratixPromises().stream()
                .filter(kratix -> name.equals(kratix.name()))
                .map(kratix -> kratix.promise()))
        .distinct()
        .toList();
  }
}
