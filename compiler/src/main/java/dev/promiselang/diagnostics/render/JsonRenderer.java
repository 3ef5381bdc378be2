package dev.promiselang.diagnostics.render;

import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Position;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Writes problems as JSON of version 1: files relative to the package, lines and columns from 1;
 * what stands in no file has an empty file and zeros.
 */
public final class JsonRenderer {

  private static final int WIDTH = 100;
  private static final int SHAPE = 1;

  private final Places places;
  private final TextRenderer text;

  public JsonRenderer(Sources sources) {
    this.places = new Places(sources);
    this.text = new TextRenderer(sources, Theme.PLAIN, WIDTH, UnaryOperator.identity());
  }

  public String render(List<Problem> problems) {
    return JsonWriter.pretty(
        new Yaml.Mapping(
            Map.of("version", Yaml.of(SHAPE), "problems", list(problems, this::problem))));
  }

  private Yaml problem(Problem problem) {
    Report report = problem.report();
    Map<String, Yaml> json = new TreeMap<>(range(report.primary().at()));
    json.put("code", Yaml.of(problem.code().id()));
    json.put("slug", Yaml.of(problem.code().slug()));
    json.put("severity", Yaml.of(report.severity().word()));
    json.put("title", Yaml.of(report.title()));
    json.put("help", list(report.help(), Yaml::of));
    json.put("related", list(report.others(), this::related));
    json.put("fixes", list(report.fixes(), this::fix));
    json.put("clusters", list(report.clusters(), Yaml::of));
    json.put("rendered", Yaml.of(text.render(problem)));
    return new Yaml.Mapping(json);
  }

  private Yaml related(Label label) {
    Map<String, Yaml> json = new TreeMap<>(start(label.at()));
    json.put("message", Yaml.of(label.text()));
    return new Yaml.Mapping(json);
  }

  private Yaml fix(Fix fix) {
    Map<String, Yaml> json = new TreeMap<>(range(fix.at()));
    json.put("title", Yaml.of(fix.title()));
    json.put("start", Yaml.of(fix.at().start()));
    json.put("end", Yaml.of(fix.at().end()));
    json.put("replacement", Yaml.of(fix.replacement()));
    return new Yaml.Mapping(json);
  }

  private Map<String, Yaml> start(Span at) {
    Position start = places.start(at);
    return Map.of(
        "file", Yaml.of(at.file().path()),
        "line", Yaml.of(start.line()),
        "column", Yaml.of(start.column()));
  }

  private Map<String, Yaml> range(Span at) {
    Position end = places.end(at);
    Map<String, Yaml> json = new TreeMap<>(start(at));
    json.put("endLine", Yaml.of(end.line()));
    json.put("endColumn", Yaml.of(end.column()));
    return json;
  }

  private static <T> Yaml list(List<T> items, Function<T, Yaml> each) {
    return new Yaml.Sequence(items.stream().map(each).toList());
  }
}
