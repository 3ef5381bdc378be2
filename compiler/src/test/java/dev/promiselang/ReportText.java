package dev.promiselang;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.render.Reports;
import dev.promiselang.diagnostics.render.TextRenderer;
import dev.promiselang.diagnostics.render.Theme;
import dev.promiselang.source.Sources;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Problems as a terminal without colours shows them. */
public final class ReportText {

  private static final int WIDTH = 100;

  private ReportText() {}

  /** All of them, in the order of the source, an empty line between two. */
  public static String of(Sources sources, List<Problem> problems) {
    TextRenderer renderer = new TextRenderer(sources, Theme.PLAIN, WIDTH, UnaryOperator.identity());
    return Reports.sorted(problems).stream()
        .map(renderer::render)
        .collect(Collectors.joining("\n"));
  }
}
