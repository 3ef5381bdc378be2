package dev.promiselang.compile;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.source.Sources;
import java.util.List;
import java.util.Optional;

/**
 * What came of compiling a package: its manifest, the files that were read and the problems found,
 * in order of place; the placed fleet when compilation came so far, and output when nothing is
 * wrong.
 */
public record Compilation(
    PackageManifest manifest,
    Sources sources,
    List<Problem> problems,
    Optional<PlacedFleet> placed,
    Optional<OutputTree> output) {

  public Compilation {
    problems = List.copyOf(problems);
  }

  public boolean sound() {
    return count(Severity.ERROR) == 0;
  }

  /** How many problems weigh this much. */
  public int count(Severity severity) {
    return (int) problems.stream().filter(p -> p.report().severity() == severity).count();
  }
}
