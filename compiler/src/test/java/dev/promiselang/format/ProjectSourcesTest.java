package dev.promiselang.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.ProjectFolder;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the project shows of the language is formatted: the standard library, the examples, what is
 * right on the pages about problems, and the programs in the documentation. With {@code
 * -Dapprove=true} whatever is not gets formatted.
 */
class ProjectSourcesTest {

  /** A program, or a fragment that can be read as one. */
  private static final Pattern PROGRAM =
      Pattern.compile("(?ms)^(?<open>```promise(?: fragment)?\\n)(?<text>.*?)^```$");

  /** Begins a file where a text holds several. */
  private static final Pattern FILE = Pattern.compile("(?m)^(?=#- )");

  @TestFactory
  Stream<DynamicTest> sourcesAreFormatted() {
    Path root = ProjectFolder.root();
    return Stream.of("stdlib-promises/src", "examples", "compiler/src/main/explain")
        .flatMap(folder -> ProjectFolder.files(root.resolve(folder)).stream())
        .filter(file -> file.toString().endsWith(".promise") && !file.endsWith("bad.promise"))
        .map(file -> test(file, ProjectSourcesTest::formatted));
  }

  @TestFactory
  Stream<DynamicTest> programsInTheDocumentationAreFormatted() {
    Path root = ProjectFolder.root();
    return ProjectFolder.files(root).stream()
        .filter(file -> file.toString().endsWith(".md"))
        .filter(file -> !file.startsWith(root.resolve("compiler")))
        .map(file -> test(file, ProjectSourcesTest::withProgramsFormatted));
  }

  private static DynamicTest test(Path file, UnaryOperator<String> format) {
    return DynamicTest.dynamicTest(
        ProjectFolder.root().relativize(file).toString(),
        () -> {
          String text = Files.readString(file);
          String wanted = format.apply(text);
          if (Boolean.getBoolean("approve") && !wanted.equals(text)) {
            Files.writeString(file, wanted);
          } else {
            assertEquals(wanted, text, "run the test with -Dapprove=true to format it");
          }
        });
  }

  private static String withProgramsFormatted(String page) {
    return PROGRAM
        .matcher(page)
        .replaceAll(
            program ->
                Matcher.quoteReplacement(
                    program.group("open") + formatted(program.group("text")) + "```"));
  }

  /** Files that are not of the language stay as they are, and so do those that cannot be read. */
  private static String formatted(String text) {
    return FILE.splitAsStream(text).map(ProjectSourcesTest::part).collect(Collectors.joining());
  }

  private static String part(String part) {
    int start = part.startsWith("#- ") ? part.indexOf('\n') + 1 : 0;
    if (start > 0 && !part.substring(0, start).strip().endsWith(".promise")) {
      return part;
    }
    SourceFile program = new SourceFile(new SourceId("program.promise"), part.substring(start));
    String blank = part.endsWith("\n\n") ? "\n" : "";
    return part.substring(0, start) + Formatter.format(program).value() + blank;
  }
}
