package dev.promiselang.diagnostics;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The lines that could not be read, by file. */
record BrokenLines(Map<SourceId, NavigableSet<Integer>> lines, Sources sources) {

  static BrokenLines of(List<Problem> problems, Sources sources) {
    Map<SourceId, NavigableSet<Integer>> lines = new HashMap<>();
    for (Problem problem : problems) {
      if (problem.code().isSyntax()) {
        Span at = problem.report().primary().at();
        sources
            .find(at.file())
            .ifPresent(
                file ->
                    lines
                        .computeIfAbsent(at.file(), _ -> new TreeSet<>())
                        .add(file.lineAt(at.start())));
      }
    }
    return new BrokenLines(lines, sources);
  }

  /** Whether a problem that the parser has not found may only come of these lines. */
  boolean explain(Problem problem) {
    return !lines.isEmpty()
        && (problem.mayFollowFromSyntax() || touches(problem.report().primary().at()));
  }

  private boolean touches(Span at) {
    NavigableSet<Integer> broken = lines.getOrDefault(at.file(), new TreeSet<>());
    Optional<SourceFile> file = sources.find(at.file());
    if (file.isEmpty()) {
      return false;
    }
    int last = file.get().lineAt(Math.max(at.start(), at.end() - 1));
    Integer first = broken.ceiling(file.get().lineAt(at.start()));
    return first != null && first <= last;
  }
}
