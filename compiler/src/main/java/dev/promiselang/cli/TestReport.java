package dev.promiselang.cli;

import dev.promiselang.diagnostics.Counts;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.render.TextRenderer;
import dev.promiselang.diagnostics.render.Theme;
import dev.promiselang.source.Position;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import dev.promiselang.verify.Subject;
import dev.promiselang.verify.Verdict;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The tests and policies that have run, in words and as JSON of version 1. */
record TestReport(Sources sources, List<Verdict> verdicts) {

  private static final int SHAPE = 1;
  private static final int WIDTH = 100;

  TestReport {
    verdicts = List.copyOf(verdicts);
  }

  int failed() {
    return count(Verdict.Outcome.FAILED);
  }

  int count(Verdict.Outcome outcome) {
    return (int) verdicts.stream().filter(verdict -> verdict.outcome() == outcome).count();
  }

  private int count(Subject.Kind kind) {
    return (int) verdicts.stream().filter(v -> v.subject().kind() == kind).count();
  }

  String line(Verdict verdict) {
    String word =
        switch (verdict.outcome()) {
          case OK -> "ok      ";
          case FAILED -> "FAILED  ";
          case SKIPPED -> "skipped ";
        };
    String why = verdict.outcome() == Verdict.Outcome.SKIPPED ? " (this package has no fleet)" : "";
    return word + verdict.subject() + why;
  }

  /** {@code 12 tests, 1 failed}; policies are counted beside them where there are some. */
  String summary() {
    int policies = count(Subject.Kind.POLICY);
    int skipped = count(Verdict.Outcome.SKIPPED);
    return Counts.of(count(Subject.Kind.TEST), "test")
        + (policies > 0 ? ", " + Counts.of(policies, "policy") : "")
        + ", "
        + failed()
        + " failed"
        + (skipped > 0 ? ", " + skipped + " skipped" : "");
  }

  /** A problem as text, without colours. */
  String text(Problem problem) {
    return new TextRenderer(sources, Theme.PLAIN, WIDTH, UnaryOperator.identity()).render(problem);
  }

  /** The line a subject is declared on, and its file. */
  Position position(Span at) {
    return sources
        .find(at.file())
        .map((SourceFile file) -> file.positionAt(at.start()))
        .orElse(new Position(0, 0));
  }

  String json(List<Problem> errors) {
    Map<String, Yaml> json = new LinkedHashMap<>();
    json.put("version", Yaml.of(SHAPE));
    json.put("tests", new Yaml.Sequence(verdicts.stream().map(this::json).toList()));
    json.put("failed", Yaml.of(failed()));
    json.put("errors", problems(errors));
    return JsonWriter.pretty(new Yaml.Mapping(json));
  }

  private Yaml json(Verdict verdict) {
    Map<String, Yaml> json = new LinkedHashMap<>();
    json.put("kind", Yaml.of(verdict.subject().kind().word()));
    json.put("title", Yaml.of(verdict.subject().title()));
    json.put("outcome", Yaml.of(verdict.outcome().name().toLowerCase(Locale.ROOT)));
    json.putAll(place(verdict.subject().at()));
    json.put("problems", problems(verdict.problems()));
    return new Yaml.Mapping(json);
  }

  private Yaml problems(List<Problem> problems) {
    return new Yaml.Sequence(problems.stream().map(this::problem).toList());
  }

  private Yaml problem(Problem problem) {
    Map<String, Yaml> json = new LinkedHashMap<>();
    json.put("code", Yaml.of(problem.code().id()));
    json.put("severity", Yaml.of(problem.report().severity().word()));
    json.put("title", Yaml.of(problem.report().title()));
    json.putAll(place(problem.report().primary().at()));
    json.put("rendered", Yaml.of(text(problem)));
    return new Yaml.Mapping(json);
  }

  private Map<String, Yaml> place(Span at) {
    Position position = position(at);
    Map<String, Yaml> place = new LinkedHashMap<>();
    place.put("file", Yaml.of(at.file().path()));
    place.put("line", Yaml.of(position.line()));
    place.put("column", Yaml.of(position.column()));
    return place;
  }
}
