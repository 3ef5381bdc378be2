package dev.promiselang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class TestCommandTest {

  private static final String TESTS =
      CommandRun.FLEET
          + """

          policy "somebody needs the base" {
            assert Base.clusters.size() > 0
          }

          test "one & one" {
            assert 1 + 1 == 2
          }

          test "one < two" {
            let two = [1, 2]
            assert two.size() == 3 else "\\u{1}"
          }
          """;

  @TempDir Path folder;

  @Test
  void eachTestHasALineAndTheLastCounts() {
    CommandRun.putPackage(folder, TESTS);
    CommandRun run = CommandRun.of(folder, "test");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertEquals(
        """
        ok      policy "somebody needs the base"
        ok      test "one & one"
        FAILED  test "one < two"
        2 tests, 1 policy, 1 failed
        """,
        run.out());
    assertTrue(run.err().contains("error[P0570]: test \"one < two\" fails"), run.err());
    assertTrue(run.err().contains("this is `2`"), run.err());
  }

  @Test
  void aFilterIsAPartOfTheTitleOrItsForm() {
    CommandRun.putPackage(folder, TESTS);
    CommandRun part = CommandRun.of(folder, "test", "--filter", "ONE &");
    assertEquals(ExitCode.OK, part.code(), part.err());
    assertEquals("ok      test \"one & one\"\n1 test, 0 failed\n", part.out());
    assertEquals("", part.err());
    CommandRun form = CommandRun.of(folder, "test", "--filter", "one*");
    assertTrue(form.out().endsWith("2 tests, 1 failed\n"), form.out());
  }

  @Test
  void aFilterThatFitsNothingIsAMistake() {
    CommandRun.putPackage(folder, TESTS);
    CommandRun run = CommandRun.of(folder, "test", "--filter", "three");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("there is no test or policy like `three`"), run.err());
  }

  @Test
  void aProgramWithErrorsIsNotTested() {
    CommandRun.putPackage(folder, TESTS.replace("include Base", "include Bse"));
    CommandRun run = CommandRun.of(folder, "test");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("Bse"), run.err());
    assertTrue(run.err().endsWith("no test was run: the program has errors\n"), run.err());
  }

  @Test
  void aPackageWithoutTestsHasNone() {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    CommandRun run = CommandRun.of(folder, "test");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals("0 tests, 0 failed\n", run.out());
  }

  @Test
  void aBuildRunsTheTestsAndWritesNothingWhenOneFails() {
    CommandRun.putPackage(folder, TESTS);
    CommandRun run = CommandRun.of(folder, "build");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertTrue(run.err().contains("P0570"), run.err());
    assertTrue(Files.notExists(folder.resolve("dist")));
  }

  @Test
  void theResultsAreWrittenForCiServers() throws Exception {
    CommandRun.putPackage(folder, TESTS);
    CommandRun.of(folder, "test", "--junit", "results.xml");
    Element suites = parsed(Files.readString(folder.resolve("results.xml")));
    assertEquals("3", suites.getAttribute("tests"));
    assertEquals("1", suites.getAttribute("failures"));
    assertTrue(suites.getAttribute("time").matches("\\d+\\.\\d{3}"));
    Element last = (Element) suites.getElementsByTagName("testcase").item(2);
    assertEquals("test \"one < two\"", last.getAttribute("name"));
    assertEquals("main", last.getAttribute("classname"));
    Element failure = (Element) last.getElementsByTagName("failure").item(0);
    assertEquals("P0570-assertion-failed", failure.getAttribute("type"));
    assertTrue(failure.getTextContent().contains("two.size() == 3"));
  }

  private static Element parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  @Test
  void theResultsAreToldAsJson() throws IOException {
    CommandRun.putPackage(folder, TESTS);
    CommandRun run = CommandRun.of(folder, "test", "--format", "json", "--filter", "<");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().contains("\"outcome\": \"failed\""), run.out());
    assertTrue(run.out().contains("\"code\": \"P0570\""), run.out());
    assertTrue(run.out().contains("\"failed\": 1"), run.out());
  }
}
