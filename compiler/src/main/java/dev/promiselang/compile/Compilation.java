package dev.promiselang.compile;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.source.Sources;
import java.util.List;
import java.util.Optional;

/**
 * What came of compiling a package: its manifest, the files that were read, and the problems found;
 * the plan when compilation came so far, and output when nothing is wrong.
 */
public record Compilation(
    PackageManifest manifest,
    Sources sources,
    List<Problem> problems,
    Optional<Plan> plan,
    Optional<OutputTree> output) {

  public Compilation {
    problems = List.copyOf(problems);
  }

  /** A compilation that ended before anything was placed. */
  static Compilation unplaced(ModuleGraph graph, List<Problem> problems) {
    return new Compilation(
        graph.manifest(), graph.sources(), problems, Optional.empty(), Optional.empty());
  }

  /** A compilation whose fleet was placed, but is not right. */
  static Compilation placed(Plan plan, List<Problem> problems) {
    ModuleGraph graph = plan.program().graph();
    return new Compilation(
        graph.manifest(), graph.sources(), problems, Optional.of(plan), Optional.empty());
  }

  /** The same compilation with its output, unless something is wrong with it. */
  Compilation wrote(OutputTree tree) {
    return new Compilation(
        manifest, sources, problems, plan, sound() ? Optional.of(tree) : Optional.empty());
  }

  public boolean sound() {
    return count(Severity.ERROR) == 0;
  }

  /** How many problems weigh this much. */
  public int count(Severity severity) {
    return (int) problems.stream().filter(p -> p.report().severity() == severity).count();
  }
}
