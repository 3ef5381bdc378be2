package dev.promiselang.diagnostics.render;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.source.Position;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes problems as commands that a GitHub workflow shows beside the lines they are about. */
public final class GitHubRenderer {

  private final Places places;
  private final UnaryOperator<String> paths;

  /** {@code paths} turns the path of a file below the package into one below the repository. */
  public GitHubRenderer(Sources sources, UnaryOperator<String> paths) {
    this.places = new Places(sources);
    this.paths = paths;
  }

  /** One command a line. */
  public String render(List<Problem> problems) {
    return problems.stream().map(this::command).collect(Collectors.joining());
  }

  private String command(Problem problem) {
    Report report = problem.report();
    String title = property("title", problem.code().id() + " " + problem.code().slug());
    return "::"
        + word(report.severity())
        + " "
        + place(report.primary().at())
        + title
        + "::"
        + escaped(message(report))
        + "\n";
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** Columns only where both ends stand on one line: GitHub takes no others. */
  private String place(Span at) {
    if (at.isNone()) {
      return "";
    }
    String file = property("file", paths.apply(at.file().path())) + ",";
    if (!places.isKnown(at)) {
      return file;
    }
    Position start = places.start(at);
    Position end = places.end(at);
    return file
        + property("line", start.line())
        + (start.line() == end.line() ? "," + property("col", start.column()) : "")
        + ","
        + property("endLine", end.line())
        + (start.line() == end.line() ? "," + property("endColumn", end.column()) : "")
        + ",";
  }

  private String message(Report report) {
    StringBuilder message = new StringBuilder(report.title());
    if (!report.primary().text().isEmpty()) {
      message.append(": ").append(report.primary().text());
    }
    report.others().forEach(label -> message.append('\n').append(related(label)));
    if (!report.clusters().isEmpty()) {
      message.append("\non ").append(String.join(", ", report.clusters()));
    }
    report.help().forEach(help -> message.append("\nhelp: ").append(help));
    return message.toString();
  }

  private String related(Label label) {
    if (label.at().isNone()) {
      return label.text();
    }
    Position start = places.start(label.at());
    String place =
        paths.apply(label.at().file().path())
            + (places.isKnown(label.at()) ? ":" + start.line() + ":" + start.column() : "");
    return label.text().isEmpty() ? "see " + place : place + ": " + label.text();
  }

  private static String property(String name, Object value) {
    return name + "=" + escaped(value.toString()).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
