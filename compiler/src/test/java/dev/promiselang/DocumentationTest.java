package dev.promiselang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.render.Reports;
import dev.promiselang.diagnostics.render.TextRenderer;
import dev.promiselang.diagnostics.render.Theme;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Parser;
import dev.promiselang.types.MethodTable;
import dev.promiselang.workspace.DiskSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The programs in the documentation compile, and its links lead somewhere. */
class DocumentationTest {

  /** A block of the language, whole or a fragment of a program. */
  private static final Pattern PROGRAM =
      Pattern.compile("(?ms)^```promise(?<fragment> fragment)?\\n(?<text>.*?)^```$");

  private static final Pattern LINK = Pattern.compile("\\]\\((?<target>[^)#]+)(#[^)]*)?\\)");

  /** The table of methods in the reference. */
  private static final Pattern METHODS =
      Pattern.compile("(?s)<!-- methods -->\\n\\n(.*?)\\n<!-- end of methods -->");

  /** Where brackets mean something else. */
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\\n]*`");

  /** Where a fragment may come from. */
  private static final List<String> PLACES =
      List.of("%s", "promise P {\n%s}\n", "fleet F {\n%s}\n", "let value = {\n%s}\n");

  @TestFactory
  Stream<DynamicTest> programsCompileWithoutAProblem() throws IOException {
    return programs(false)
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.where(),
                    () ->
                        assertEquals(
                            List.of(),
                            told(SourceText.mistakes(SourceText.compile(program.text()))),
                            program.where())));
  }

  @TestFactory
  Stream<DynamicTest> fragmentsCanBeRead() throws IOException {
    return programs(true)
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.where(),
                    () ->
                        assertTrue(
                            PLACES.stream().anyMatch(place -> parses(place, program.text())),
                            program.where())));
  }

  @Test
  void thereAreProgramsToCompile() throws IOException {
    assertFalse(programs(false).toList().isEmpty());
  }

  @Test
  void linksLeadToFiles() throws IOException {
    for (Path page : pages()) {
      String prose = CODE.matcher(Files.readString(page)).replaceAll("");
      for (MatchResult link : LINK.matcher(prose).results().toList()) {
        String target = link.group("target");
        assertTrue(
            target.startsWith("https://") || Files.exists(page.resolveSibling(target)),
            page + " links to " + target);
      }
    }
  }

  @Test
  void theReadmeShowsWhatIsThere() throws IOException {
    Path acme = ProjectFolder.root().resolve("examples/acme");
    String readme = Files.readString(ProjectFolder.root().resolve("README.md"));
    String promise = "promises/team-b-environment.yaml";
    OutputTree output = Compiler.compile(DiskSources.of(acme, List.of())).output().orElseThrow();
    assertTrue(readme.contains("\n" + Files.readString(acme.resolve("teams/b.promise")) + "```"));
    assertTrue(readme.contains("\n" + output.text(promise) + "```"), output.text(promise));
    assertTrue(readme.contains("dist: " + output.files().size() + " files written"));
  }

  @Test
  void theConflictIsToldAsItsReadmeShows() throws IOException {
    Path conflict = ProjectFolder.root().resolve("examples/conflict");
    Compilation compilation = Compiler.compile(DiskSources.of(conflict, List.of()));
    TextRenderer renderer =
        new TextRenderer(
            compilation.sources(),
            Theme.PLAIN,
            100,
            path -> path.startsWith("@") ? path : "examples/conflict/" + path);
    String readme = Files.readString(conflict.resolve("README.md"));
    String second = renderer.render(Reports.sorted(compilation.problems()).get(1));
    assertTrue(readme.contains("\n" + second + "```\n"), second);
  }

  /** With {@code -Dapprove=true} the table is written. */
  @Test
  void theReferenceShowsEveryMethod() throws IOException {
    Path page = ProjectFolder.root().resolve("docs/language.md");
    String text = Files.readString(page);
    Matcher table = METHODS.matcher(text);
    assertTrue(table.find(), "no table of methods");
    String expected = MethodTable.markdown();
    if (Boolean.getBoolean("approve")) {
      Files.writeString(
          page, text.substring(0, table.start(1)) + expected + text.substring(table.end(1)));
    } else {
      assertEquals(expected, table.group(1));
    }
  }

  private record Program(String where, String text) {}

  private static Stream<Program> programs(boolean fragments) throws IOException {
    Stream.Builder<Program> programs = Stream.builder();
    for (Path page : pages()) {
      String text = Files.readString(page);
      PROGRAM
          .matcher(text)
          .results()
          .filter(block -> fragments == (block.group("fragment") != null))
          .forEach(
              block ->
                  programs.add(
                      new Program(
                          page.getFileName() + ":" + line(text, block.start()),
                          block.group("text"))));
    }
    return programs.build();
  }

  private static List<Path> pages() {
    Path root = ProjectFolder.root();
    return ProjectFolder.files(root).stream()
        .filter(file -> file.toString().endsWith(".md"))
        .filter(file -> !file.startsWith(root.resolve("compiler")))
        .toList();
  }

  private static boolean parses(String place, String text) {
    return Parser.parse(new SourceFile(new SourceId("fragment.promise"), place.formatted(text)))
        .sound();
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.code().id() + " " + problem.report().title())
        .toList();
  }

  private static long line(String text, int offset) {
    return text.substring(0, offset).lines().count() + 1;
  }
}
