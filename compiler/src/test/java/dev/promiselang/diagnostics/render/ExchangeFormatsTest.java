package dev.promiselang.diagnostics.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Sources;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The forms in which other programs take problems. */
class ExchangeFormatsTest {

  private static final String PAGE =
      """
      # P0301: it-is-wrong

      Something is wrong here. It goes on
      for two lines.

      Why it is.

      Refused:

          let a = b
      """;

  private static final SourceFile FILE =
      new SourceFile(
          new SourceId("my files/one.promise"), "let a = \"\uD83D\uDE80\" + b\nlet b = 1\n");
  private static final Sources SOURCES = new Sources(List.of(FILE));

  @Test
  void gitHubGetsOneCommandALine() {
    Report report =
        Report.warning("50% of it, or more: `b`", at("b"), "here")
            .and(at("let b"), "declared")
            .help("do it")
            .clusters(List.of("c1", "c2"));
    assertEquals(
        "::warning file=sub/my files/one.promise,line=1,col=15,endLine=1,endColumn=16,"
            + "title=P0301 it-is-wrong::50%25 of it, or more: `b`: here"
            + "%0Asub/my files/one.promise:2:1: declared%0Aon c1, c2%0Ahelp: do it\n",
        gitHub(report));
  }

  @Test
  void whatGitHubReadsAsMarksIsEscapedInProperties() {
    SourceFile odd = new SourceFile(new SourceId("a,b:c%.promise"), "x\ny\n");
    Report report = Report.note("look", odd.wholeSpan(), "");
    assertEquals(
        "::notice file=a%2Cb%3Ac%25.promise,line=1,endLine=3,title=P0301 it-is-wrong::look\n",
        new GitHubRenderer(new Sources(List.of(odd)), path -> path).render(List.of(told(report))));
    assertEquals(
        "::error title=P0301 it-is-wrong::nowhere\n",
        gitHub(Report.error("nowhere", Span.NONE, "")));
  }

  @Test
  void sarifHasItsRequiredParts() {
    Yaml.Mapping log = sarif(Report.error("it is wrong", at("b"), "here"));
    assertEquals(Set.of("$schema", "runs", "version"), log.entries().keySet());
    assertEquals(Yaml.of("2.1.0"), in(log, "version"));
    Yaml run = in(log, "runs", 0);
    assertEquals(Yaml.of("promisec"), in(run, "tool", "driver", "name"));
    assertEquals(Yaml.of("9.9.9"), in(run, "tool", "driver", "version"));
    assertEquals(Yaml.of("utf16CodeUnits"), in(run, "columnKind"));
    assertTrue(((Yaml.Mapping) in(run, "originalUriBaseIds")).get("%SRCROOT%").isPresent());
  }

  @Test
  void aRuleIsDescribedByItsPage() {
    Yaml rule = in(sarif(Report.error("x", at("b"), "")), "runs", 0, "tool", "driver", "rules", 0);
    assertEquals(Yaml.of("P0301"), in(rule, "id"));
    assertEquals(Yaml.of("ItIsWrong"), in(rule, "name"));
    assertEquals(Yaml.of("Something is wrong here."), in(rule, "shortDescription", "text"));
    assertEquals(
        Yaml.of("Something is wrong here. It goes on for two lines.\n\nWhy it is."),
        in(rule, "fullDescription", "text"));
    assertEquals(Yaml.of(PAGE.strip()), in(rule, "help", "markdown"));
  }

  @Test
  void aResultHasPlacesInUtf16AndUrisBelowTheFolder() {
    Report report = Report.warning("it is odd", at("b"), "here").and(at("let b"), "declared");
    Yaml result = in(sarif(report), "runs", 0, "results", 0);
    assertEquals(Yaml.of("P0301"), in(result, "ruleId"));
    assertEquals(Yaml.of(0), in(result, "ruleIndex"));
    assertEquals(Yaml.of("warning"), in(result, "level"));
    assertEquals(Yaml.of("it is odd: here"), in(result, "message", "text"));
    Yaml place = in(result, "locations", 0, "physicalLocation");
    assertEquals(Yaml.of("sub/my%20files/one.promise"), in(place, "artifactLocation", "uri"));
    assertEquals(Yaml.of("%SRCROOT%"), in(place, "artifactLocation", "uriBaseId"));
    assertEquals(region(1, 16, 1, 17), in(place, "region"));
    Yaml related = in(result, "relatedLocations", 0);
    assertEquals(Yaml.of("declared"), in(related, "message", "text"));
    assertEquals(region(2, 1, 2, 6), in(related, "physicalLocation", "region"));
  }

  @Test
  void aFixIsAReplacement() {
    Report report = Report.error("x", at("b"), "").fix(new Fix("write `c`", at("b"), "c"));
    Yaml fix = in(sarif(report), "runs", 0, "results", 0, "fixes", 0);
    assertEquals(Yaml.of("write `c`"), in(fix, "description", "text"));
    Yaml replacement = in(fix, "artifactChanges", 0, "replacements", 0);
    assertEquals(region(1, 16, 1, 17), in(replacement, "deletedRegion"));
    assertEquals(Yaml.of("c"), in(replacement, "insertedContent", "text"));
  }

  @Test
  void whatStandsInNoFileHasNoLocation() {
    Yaml result = in(sarif(Report.error("x", Span.NONE, "")), "runs", 0, "results", 0);
    assertEquals(new Yaml.Sequence(List.of()), in(result, "locations"));
    Span gone = new Span(new SourceId("@std/flux.promise"), 3, 4);
    Yaml place = in(sarif(Report.error("x", gone, "")), "runs", 0, "results", 0, "locations", 0);
    assertEquals(
        Map.of("uri", Yaml.of("@std/flux.promise"), "uriBaseId", Yaml.of("PACKAGES")),
        ((Yaml.Mapping) in(place, "physicalLocation", "artifactLocation")).entries());
  }

  private static String gitHub(Report report) {
    return new GitHubRenderer(SOURCES, path -> "sub/" + path).render(List.of(told(report)));
  }

  private static Yaml.Mapping sarif(Report report) {
    String json =
        new SarifRenderer(SOURCES, path -> "sub/" + path, "9.9.9", code -> PAGE)
            .render(List.of(told(report)));
    return (Yaml.Mapping)
        YamlReader.read(new SourceFile(new SourceId("x.sarif"), json)).value().getFirst().root();
  }

  private static Yaml region(int startLine, int startColumn, int endLine, int endColumn) {
    return new Yaml.Mapping(
        Map.of(
            "startLine", Yaml.of(startLine),
            "startColumn", Yaml.of(startColumn),
            "endLine", Yaml.of(endLine),
            "endColumn", Yaml.of(endColumn)));
  }

  /** What stands at a path of keys and indexes. */
  private static Yaml in(Yaml value, Object... path) {
    Yaml found = value;
    for (Object step : path) {
      found =
          step instanceof Integer index
              ? ((Yaml.Sequence) found).items().get(index)
              : ((Yaml.Mapping) found).get(step.toString()).orElseThrow();
    }
    return found;
  }

  private static Span at(String text) {
    int start = FILE.text().indexOf(text);
    return new Span(FILE.id(), start, start + text.length());
  }

  private static Problem told(Report report) {
    return new Told(new Code("P0301", "it-is-wrong"), report);
  }

  private record Told(Code code, Report report) implements Problem {}
}
