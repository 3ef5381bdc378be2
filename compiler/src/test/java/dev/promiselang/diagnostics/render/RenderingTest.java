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
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderingTest {

  private static final SourceFile ONE =
      new SourceFile(new SourceId("one.promise"), "let a = b + c\n\n\n\nlet d = a\n");
  private static final SourceFile TWO =
      new SourceFile(new SourceId("teams/two.promise"), "\tlet x = \"重い\" + y\n");
  private static final Sources SOURCES = new Sources(List.of(ONE, TWO));

  @Test
  void severalPlacesOfOneFileStandInTheOrderOfTheFile() {
    Report report =
        Report.error("it is wrong", at(ONE, "d"), "this one")
            .and(at(ONE, "c"), "because of this")
            .and(at(ONE, "b"), "");
    assertEquals(
        """
        error[P0301]: it is wrong
         --> one.promise:5:5
           |
         1 | let a = b + c
           |         -
           |             - because of this
          ...
         5 | let d = a
           |     ^ this one
        """,
        plain(report));
  }

  @Test
  void otherFilesHaveExcerptsOfTheirOwn() {
    Report report =
        Report.warning("it is odd", at(ONE, "b"), "here").and(at(TWO, "x"), "and there");
    assertEquals(
        """
        warning[P0301]: it is odd
         --> one.promise:1:9
           |
         1 | let a = b + c
           |         ^ here
         ::: teams/two.promise:1:6
           |
         1 |     let x = "重い" + y
           |         - and there
        """,
        plain(report));
  }

  @Test
  void marksStandUnderWhatTheyMeanAfterTabsAndWideCharacters() {
    assertEquals(
        """
        note[P0301]: look
         --> teams/two.promise:1:17
           |
         1 |     let x = "重い" + y
           |                      ^ here
        """,
        plain(Report.note("look", at(TWO, "y"), "here")));
  }

  @Test
  void longLinesAreCutAroundWhatIsMeant() {
    String line = "let x = [" + "1, ".repeat(100) + "here, " + "2, ".repeat(100) + "there]";
    SourceFile file = new SourceFile(new SourceId("long.promise"), line + "\n");
    Report report =
        Report.error("long", at(file, "here"), "this").and(at(file, "there"), "out of sight");
    String[] lines =
        renderer(new Sources(List.of(file)), Theme.PLAIN).render(told(report)).split("\n");
    assertTrue(lines[3].length() < 120, lines[3]);
    assertEquals("here", lines[3].substring(lines[4].indexOf('^'), lines[4].lastIndexOf('^') + 1));
  }

  @Test
  void clustersAndHelpStandBelow() {
    List<String> clusters = IntStream.rangeClosed(1, 12).mapToObj("c%02d"::formatted).toList();
    Report report =
        Report.error("it clashes", at(ONE, "b"), "")
            .clusters(clusters)
            .help("write `c`")
            .fix(new Fix("write `c`", at(ONE, "b"), "c"));
    assertEquals(
        """
        error[P0301]: it clashes
         --> one.promise:1:9
           |
         1 | let a = b + c
           |         ^
           |
           = on 12 clusters: c01, c02, c03, c04, c05, c06, c07, c08 and 4 more
           = help: write `c`
        """,
        plain(report));
  }

  @Test
  void whatStandsInNoFileHasNoExcerpt() {
    assertEquals(
        "error[P0301]: no such option\n   = help: remove it\n",
        plain(Report.error("no such option", Span.NONE, "").help("remove it")));
    assertEquals(
        "error[P0301]: gone\n --> gone.yaml\n",
        plain(Report.error("gone", new Span(new SourceId("gone.yaml"), 3, 4), "here")));
  }

  @Test
  void theEndOfAFileCanBeShown() {
    int end = ONE.text().length();
    assertEquals(
        """
        error[P0301]: more is expected
         --> one.promise:6:1
           |
         6 |
           | ^ here
        """,
        plain(Report.error("more is expected", new Span(ONE.id(), end, end), "here")));
  }

  @Test
  void coloursAreOnlyThereWhenAskedFor() {
    Report report = Report.error("it is wrong", at(ONE, "b"), "here");
    String colored = renderer(SOURCES, Theme.COLORS).render(told(report));
    assertTrue(colored.contains("\u001b[1;31merror[P0301]\u001b[0m"));
    assertEquals(plain(report), colored.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void jsonHasOneShape() {
    Report report =
        Report.error("a \"title\"", at(ONE, "c"), "here")
            .and(at(TWO, "x"), "there")
            .help("do it")
            .fix(new Fix("write `d`", at(ONE, "c"), "d"))
            .clusters(List.of("c1"));
    assertEquals(
        """
        {
          "problems": [
            {
              "clusters": [
                "c1"
              ],
              "code": "P0301",
              "column": 13,
              "endColumn": 14,
              "endLine": 1,
              "file": "one.promise",
              "fixes": [
                {
                  "column": 13,
                  "end": 13,
                  "endColumn": 14,
                  "endLine": 1,
                  "file": "one.promise",
                  "line": 1,
                  "replacement": "d",
                  "start": 12,
                  "title": "write `d`"
                }
              ],
              "help": [
                "do it"
              ],
              "line": 1,
              "related": [
                {
                  "column": 6,
                  "file": "teams/two.promise",
                  "line": 1,
                  "message": "there"
                }
              ],
              "rendered": "...",
              "severity": "error",
              "slug": "it-is-wrong",
              "title": "a \\"title\\""
            }
          ],
          "version": 1
        }
        """,
        new JsonRenderer(SOURCES)
            .render(List.of(told(report)))
            .replaceFirst("\"rendered\": \".*\"", "\"rendered\": \"...\""));
    assertEquals(
        "{\n  \"problems\": [],\n  \"version\": 1\n}\n",
        new JsonRenderer(SOURCES).render(List.of()));
  }

  @Test
  void problemsAreToldInOrderAndOnce() {
    Problem first = told(Report.error("first", at(ONE, "b"), ""));
    Problem second = told(Report.error("second", at(ONE, "c"), ""));
    Problem third = told(Report.error("third", at(TWO, "x"), ""));
    Problem again = told(Report.error("second", at(ONE, "c"), ""));
    assertEquals(
        List.of(first, second, third), Reports.sorted(List.of(third, second, again, first)));
  }

  private static String plain(Report report) {
    return renderer(SOURCES, Theme.PLAIN).render(told(report));
  }

  private static TextRenderer renderer(Sources sources, Theme theme) {
    return new TextRenderer(sources, theme, 100, UnaryOperator.identity());
  }

  private static Span at(SourceFile file, String text) {
    int start = file.text().indexOf(text);
    return new Span(file.id(), start, start + text.length());
  }

  private static Problem told(Report report) {
    return new Told(new Code("P0301", "it-is-wrong"), report);
  }

  private record Told(Code code, Report report) implements Problem {}
}
