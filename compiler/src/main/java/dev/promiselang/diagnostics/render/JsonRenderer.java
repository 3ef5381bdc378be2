package dev.promiselang.diagnostics.render;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Position;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes problems as JSON of version 1: files relative to the package, lines and columns from 1;
 * what stands in no file has an empty file and zeros.
 */
public final class JsonRenderer {

  private static final int WIDTH = 100;

  private final Sources sources;
  private final TextRenderer text;

  public JsonRenderer(Sources sources) {
    this.sources = sources;
    this.text = new TextRenderer(sources, Theme.PLAIN, WIDTH, UnaryOperator.identity());
  }

  public String render(List<Problem> problems) {
    return "{\n  \"version\": 1,\n  \"problems\": "
        + list(problems, problem -> "\n    " + problem(problem), "\n  ")
        + "\n}\n";
  }

  private String problem(Problem problem) {
    Report report = problem.report();
    return "{\"code\": "
        + quoted(problem.code().id())
        + ", \"slug\": "
        + quoted(problem.code().slug())
        + ", \"severity\": "
        + quoted(report.severity().word())
        + ", \"title\": "
        + quoted(report.title())
        + ", "
        + place(report.primary().at(), true)
        + ", \"help\": "
        + list(report.help(), JsonRenderer::quoted, "")
        + ", \"related\": "
        + list(report.others(), this::related, "")
        + ", \"clusters\": "
        + list(report.clusters(), JsonRenderer::quoted, "")
        + ", \"rendered\": "
        + quoted(text.render(problem))
        + "}";
  }

  private String related(Label label) {
    return "{" + place(label.at(), false) + ", \"message\": " + quoted(label.text()) + "}";
  }

  private String place(Span at, boolean withEnd) {
    Position none = new Position(0, 0);
    Position start = sources.find(at.file()).map(file -> file.positionAt(at.start())).orElse(none);
    Position end = sources.find(at.file()).map(file -> end(file, at)).orElse(none);
    return "\"file\": "
        + quoted(at.file().path())
        + ", \"line\": "
        + start.line()
        + ", \"column\": "
        + start.column()
        + (withEnd ? ", \"endLine\": " + end.line() + ", \"endColumn\": " + end.column() : "");
  }

  private static Position end(SourceFile file, Span at) {
    return file.positionAt(at.end());
  }

  private static <T> String list(List<T> items, Function<T, String> each, String end) {
    return items.isEmpty()
        ? "[]"
        : items.stream().map(each).collect(Collectors.joining(", ", "[", end + "]"));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < 0x20 || c == 0x7F || Character.isSurrogate(c) && !isPaired(text, i)) {
            json.append("\\u%04x".formatted((int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
