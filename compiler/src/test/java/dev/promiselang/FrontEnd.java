package dev.promiselang;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.kratix.CrdSchemas;
import dev.promiselang.eval.builtins.Builtins;
import dev.promiselang.imports.Imports;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.names.Names;
import dev.promiselang.names.Resolution;
import dev.promiselang.types.Types;
import dev.promiselang.types.Typing;
import java.util.List;

/** A program as far as the phases before evaluation take it, and the problems they find. */
public record FrontEnd(
    ModuleGraph graph, Resolution resolution, Typing typing, List<Problem> problems) {

  public static FrontEnd of(MemorySources sources) {
    Problems problems = new Problems();
    ModuleGraph graph = problems.take(Imports.load(sources));
    Resolution resolution = problems.take(Names.resolve(graph));
    Typing typing = problems.take(Types.check(graph, resolution, new Builtins(new CrdSchemas())));
    return new FrontEnd(graph, resolution, typing, problems.independent(graph.sources()));
  }

  /** The reports, and below them what the phases found out, when there is any of either. */
  public String told(String findings) {
    String reports = ReportText.of(graph.sources(), problems);
    return reports.isEmpty() || findings.isEmpty() ? reports + findings : reports + "\n" + findings;
  }
}
