package dev.promiselang.diagnostics.render;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lines of one file that a report is about, with marks under what is meant. */
final class Excerpt {

  private final SourceFile file;
  private final Theme theme;
  private final int width;
  private final int gutter;

  Excerpt(SourceFile file, Theme theme, int width, int gutter) {
    this.file = file;
    this.theme = theme;
    this.width = Math.max(40, width - gutter - 3);
    this.gutter = gutter;
  }

  /** A label with its weight; none for labels that only have to do with it. */
  record Marked(Label label, Optional<Severity> severity) {}

  List<String> lines(List<Marked> labels) {
    List<Marked> sorted =
        labels.stream()
            .sorted(
                Comparator.comparingInt((Marked m) -> line(m))
                    .thenComparingInt(m -> m.label().at().start()))
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(edge(""));
    int last = 0;
    Window window = new Window(0, 0);
    for (Marked marked : sorted) {
      int line = line(marked);
      if (line != last) {
        if (last != 0 && line > last + 1) {
          lines.add(theme.gutter(" ".repeat(gutter) + "..."));
        }
        window = window(marked, line);
        lines.add(source(line, window));
        last = line;
      }
      lines.add(marks(marked, line, window));
    }
    return lines;
  }

  int line(Marked marked) {
    return file.lineAt(marked.label().at().start());
  }

  private String edge(String rest) {
    return theme.gutter(" ".repeat(gutter) + " |") + (rest.isEmpty() ? "" : " " + rest);
  }

  private String source(int line, Window window) {
    String number = Integer.toString(line);
    String text = window.cut(file.line(line)).stripTrailing();
    return theme.gutter(" ".repeat(gutter - number.length()) + number + " |")
        + (text.isEmpty() ? "" : " " + text);
  }

  /** The part of a long line that is shown: characters from one offset to another. */
  private record Window(int from, int to) {

    String cut(String line) {
      int end = Math.min(to, line.length());
      return (from > 0 ? "..." : "")
          + DisplayText.of(line.substring(Math.min(from, end), end)).text()
          + (end < line.length() ? "..." : "");
    }
  }

  private Window window(Marked marked, int line) {
    String text = file.line(line);
    if (text.length() <= width) {
      return new Window(0, text.length());
    }
    int start = marked.label().at().start() - file.lineStart(line);
    int from = Math.max(0, Math.min(start - width / 3, text.length() - width));
    return new Window(from, from + width);
  }

  private String marks(Marked marked, int line, Window window) {
    String text = file.line(line);
    int lineStart = file.lineStart(line);
    int start = clamp(marked.label().at().start() - lineStart, window, text);
    int end = clamp(marked.label().at().end() - lineStart, window, text);
    int indent =
        (window.from() > 0 ? 3 : 0)
            + DisplayText.of(text.substring(Math.min(window.from(), start), start)).columns();
    int length = Math.max(1, DisplayText.of(text.substring(start, Math.max(start, end))).columns());
    String mark = (marked.severity().isPresent() ? "^" : "-").repeat(length);
    String words = marked.label().text();
    String painted = mark + (words.isEmpty() ? "" : " " + words);
    return edge(
        " ".repeat(indent)
            + marked
                .severity()
                .map(severity -> theme.severity(severity, painted))
                .orElse(theme.related(painted)));
  }

  private static int clamp(int offset, Window window, String text) {
    return Math.clamp(
        offset, Math.min(window.from(), text.length()), Math.min(window.to(), text.length()));
  }
}
