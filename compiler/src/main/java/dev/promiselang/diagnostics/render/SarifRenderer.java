package dev.promiselang.diagnostics.render;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes problems as SARIF 2.1.0, the format in which programs exchange findings. */
public final class SarifRenderer {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Places places;
  private final SarifPlaces located;
  private final String version;
  private final Function<Code, String> pages;

  /**
   * {@code paths} turns the path of a file below the package into one below the folder that is
   * worked in, {@code pages} gives the page that explains a code.
   */
  public SarifRenderer(
      Sources sources, UnaryOperator<String> paths, String version, Function<Code, String> pages) {
    this.places = new Places(sources);
    this.located = new SarifPlaces(places, paths);
    this.version = version;
    this.pages = pages;
  }

  public String render(List<Problem> problems) {
    List<Code> rules =
        problems.stream()
            .map(Problem::code)
            .distinct()
            .sorted(Comparator.comparing(Code::id))
            .toList();
    Yaml driver =
        object(
            Map.of(
                "name", Yaml.of("promisec"),
                "version", Yaml.of(version),
                "rules", list(rules, this::rule)));
    Yaml run =
        object(
            Map.of(
                "tool", object(Map.of("driver", driver)),
                "columnKind", Yaml.of("utf16CodeUnits"),
                "originalUriBaseIds", SarifPlaces.BASES,
                "results", list(problems, problem -> result(problem, rules))));
    return JsonWriter.pretty(
        object(
            Map.of(
                "$schema", Yaml.of(SCHEMA),
                "version", Yaml.of("2.1.0"),
                "runs", new Yaml.Sequence(List.of(run)))));
  }

  private Yaml rule(Code code) {
    SarifPage page = SarifPage.of(pages.apply(code));
    return object(
        Map.of(
            "id", Yaml.of(code.id()),
            "name", Yaml.of(SarifPage.name(code.slug())),
            "shortDescription", text(page.firstSentence()),
            "fullDescription", text(page.prose()),
            "help",
                object(
                    Map.of("text", Yaml.of(page.prose()), "markdown", Yaml.of(page.markdown())))));
  }

  private Yaml result(Problem problem, List<Code> rules) {
    Report report = problem.report();
    Map<String, Yaml> result = new TreeMap<>();
    result.put("ruleId", Yaml.of(problem.code().id()));
    result.put("ruleIndex", Yaml.of(rules.indexOf(problem.code())));
    result.put("level", Yaml.of(report.severity().word()));
    result.put("message", text(message(report)));
    result.put("locations", list(located(report.primary()), located::location));
    result.put("relatedLocations", list(related(report), located::labelled));
    result.put("fixes", list(fixes(report), this::fix));
    return object(result);
  }

  private static String message(Report report) {
    StringBuilder message = new StringBuilder(report.title());
    if (!report.primary().text().isEmpty()) {
      message.append(": ").append(report.primary().text());
    }
    if (!report.clusters().isEmpty()) {
      message.append("\non ").append(String.join(", ", report.clusters()));
    }
    report.help().forEach(help -> message.append("\nhelp: ").append(help));
    return message.toString();
  }

  private static List<Span> located(Label label) {
    return label.at().isNone() ? List.of() : List.of(label.at());
  }

  private static List<Label> related(Report report) {
    return report.others().stream().filter(label -> !label.at().isNone()).toList();
  }

  private List<Fix> fixes(Report report) {
    return report.fixes().stream().filter(fix -> places.isKnown(fix.at())).toList();
  }

  private Yaml fix(Fix fix) {
    Yaml replacement =
        object(
            Map.of(
                "deletedRegion", object(places.region(fix.at())),
                "insertedContent", text(fix.replacement())));
    Yaml change =
        object(
            Map.of(
                "artifactLocation",
                located.artifact(fix.at()),
                "replacements",
                new Yaml.Sequence(List.of(replacement))));
    return object(
        Map.of(
            "description",
            text(fix.title()),
            "artifactChanges",
            new Yaml.Sequence(List.of(change))));
  }

  static Yaml text(String words) {
    return object(Map.of("text", Yaml.of(words)));
  }

  static Yaml object(Map<String, Yaml> fields) {
    return new Yaml.Mapping(fields);
  }

  private static <T> Yaml list(List<T> items, Function<T, Yaml> each) {
    List<Yaml> made = new ArrayList<>();
    items.forEach(item -> made.add(each.apply(item)));
    return new Yaml.Sequence(made);
  }
}
