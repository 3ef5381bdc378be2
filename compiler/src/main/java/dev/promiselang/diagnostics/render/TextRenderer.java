package dev.promiselang.diagnostics.render;

import dev.promiselang.diagnostics.Counts;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.source.Position;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes a report as a terminal shows it: title, excerpt with marks, help. */
public final class TextRenderer {

  private static final int CLUSTERS_SHOWN = 8;

  /** How far the further lines of a note stand right of the gutter. */
  private static final int NOTE_INDENT = 5;

  private final Sources sources;
  private final Theme theme;
  private final int width;
  private final UnaryOperator<String> paths;

  /** {@code paths} turns the path of a file below the package into one that a reader can follow. */
  public TextRenderer(Sources sources, Theme theme, int width, UnaryOperator<String> paths) {
    this.sources = sources;
    this.theme = theme;
    this.width = width;
    this.paths = paths;
  }

  /** The report in lines that end with a line break each. */
  public String render(Problem problem) {
    Report report = problem.report();
    List<String> lines = new ArrayList<>();
    lines.add(
        theme.severity(
                report.severity(), report.severity().word() + "[" + problem.code().id() + "]")
            + theme.title(": " + report.title()));
    Map<SourceId, List<Excerpt.Marked>> files = byFile(report);
    int gutter = gutter(files);
    boolean first = true;
    for (Map.Entry<SourceId, List<Excerpt.Marked>> entry : files.entrySet()) {
      lines.addAll(excerpt(entry.getKey(), entry.getValue(), gutter, first));
      first = false;
    }
    List<String> notes = notes(report);
    if (!notes.isEmpty() && !files.isEmpty()) {
      lines.add(theme.gutter(" ".repeat(gutter) + " |"));
    }
    for (String note : notes) {
      lines.add(
          theme.gutter(" ".repeat(gutter) + " = ")
              + note.replace("\n", "\n" + " ".repeat(gutter + NOTE_INDENT)));
    }
    return String.join("\n", lines) + "\n";
  }

  /** Labels by file, the file of the primary one first. */
  private Map<SourceId, List<Excerpt.Marked>> byFile(Report report) {
    Map<SourceId, List<Excerpt.Marked>> files = new LinkedHashMap<>();
    add(report.primary(), Optional.of(report.severity()), files);
    report.others().forEach(label -> add(label, Optional.empty(), files));
    return files;
  }

  private void add(
      Label label, Optional<Severity> severity, Map<SourceId, List<Excerpt.Marked>> files) {
    if (!label.at().isNone()) {
      files
          .computeIfAbsent(label.at().file(), _ -> new ArrayList<>())
          .add(new Excerpt.Marked(label, severity));
    }
  }

  private int gutter(Map<SourceId, List<Excerpt.Marked>> files) {
    int digits = 1;
    for (Map.Entry<SourceId, List<Excerpt.Marked>> entry : files.entrySet()) {
      for (Excerpt.Marked marked : entry.getValue()) {
        int offset = marked.label().at().start();
        int line = sources.find(entry.getKey()).map(file -> file.lineAt(offset)).orElse(1);
        digits = Math.max(digits, Integer.toString(line).length());
      }
    }
    return digits + 1;
  }

  private List<String> excerpt(
      SourceId id, List<Excerpt.Marked> labels, int gutter, boolean first) {
    String arrow = theme.gutter(" ".repeat(gutter - 1) + (first ? "--> " : "::: "));
    String path = arrow + paths.apply(id.path());
    Optional<SourceFile> found = sources.find(id);
    if (found.isEmpty()) {
      return List.of(path);
    }
    SourceFile file = found.get();
    Position at = file.positionAt(labels.getFirst().label().at().start());
    List<String> lines = new ArrayList<>();
    lines.add(path + ":" + at.line() + ":" + at.column());
    lines.addAll(new Excerpt(file, theme, width, gutter).lines(labels));
    return lines;
  }

  private List<String> notes(Report report) {
    List<String> notes = new ArrayList<>();
    if (!report.clusters().isEmpty()) {
      notes.add(clusters(report.clusters()));
    }
    report.help().forEach(text -> notes.add(theme.help("help: ") + text));
    report.fixes().stream()
        .filter(fix -> report.help().stream().noneMatch(help -> says(help, fix)))
        .map(Fix::title)
        .distinct()
        .forEach(title -> notes.add(theme.help("fix: ") + title));
    return notes;
  }

  /** Whether a line of help already names what the edit would write. */
  private static boolean says(String help, Fix fix) {
    return help.equals(fix.title()) || help.contains(fix.replacement().strip());
  }

  private static String clusters(List<String> names) {
    int shown = Math.min(CLUSTERS_SHOWN, names.size());
    String list = String.join(", ", names.subList(0, shown));
    String rest = names.size() > shown ? " and " + (names.size() - shown) + " more" : "";
    return "on " + Counts.of(names.size(), "cluster") + ": " + list + rest;
  }
}
