package dev.promiselang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.diagnostics.CompilerBug;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromisecTest {

  @TempDir Path folder;

  @Test
  void aBuildWritesOnceAndSaysWhatItDid() {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    CommandRun first = CommandRun.of(folder, "build");
    assertEquals(ExitCode.OK, first.code(), first.err());
    assertTrue(
        first.out().startsWith("acme 1.0.0: 2 promises, 4 clusters, 6 placements"), first.out());
    assertTrue(Files.exists(folder.resolve("dist/promises/base.yaml")));
    assertTrue(CommandRun.of(folder, "build").out().contains("dist: 0 files written, 0 removed"));
  }

  @Test
  void aBuildMayWriteElsewhere() {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    CommandRun run = CommandRun.of(folder, "build", "--out", "target/out");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(Files.exists(folder.resolve("target/out/plan.json")));
    assertFalse(Files.exists(folder.resolve("dist")));
  }

  @Test
  void aPackageIsFoundFromBelow() throws IOException {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    Path below = Files.createDirectories(folder.resolve("a/b"));
    CommandRun run = CommandRun.of(below, "check");
    assertEquals(ExitCode.OK, run.code(), run.err());
  }

  @Test
  void aProblemStopsTheBuildAndLeavesTheOutputAlone() {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    CommandRun.of(folder, "build");
    CommandRun.putPackage(folder, CommandRun.FLEET.replace("include Base", "include Bse"));
    CommandRun run = CommandRun.of(folder, "build");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("Bse"), run.err());
    assertTrue(Files.exists(folder.resolve("dist/promises/base.yaml")));
  }

  @Test
  void clustersWithEqualSetsShareARowOfThePlan() {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    assertEquals(
        """
        PROMISE  VERSION  CLUSTERS
        base     1.2.3    3 of 4
        team     -        3 of 4

        eks-1
          nothing

        gke-1..3 (3 clusters)
          base, team
        """,
        CommandRun.of(folder, "plan").out());
  }

  @Test
  void thePlanAsJsonIsWhatABuildWrites() throws IOException {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    CommandRun.of(folder, "build");
    assertEquals(
        Files.readString(folder.resolve("dist/plan.json")),
        CommandRun.of(folder, "plan", "--format", "json").out());
  }

  @Test
  void whyShowsChainsSelectorsAndArguments() {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    assertEquals(
        """
        gke-1: env "dev"

        Base is on gke-1
          version 1.2.3
          release = 1.2.3, the default, main.promise:12
          yes: Team includes it, main.promise:18
        """,
        CommandRun.of(folder, "why", "gke-1", "Base").out());
    assertEquals(
        """
        eks-1: env "prod"

        Team is not on eks-1
          no:  on clusters where env == "dev", main.promise:17
              does not hold: env == "dev"
        """,
        CommandRun.of(folder, "why", "eks-1", "team").out());
    assertTrue(CommandRun.of(folder, "why", "gke-1").out().contains("base     1.2.3"));
  }

  @Test
  void whyKnowsWhatWasProbablyMeant() {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    CommandRun run = CommandRun.of(folder, "why", "gke1", "Base");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("did you mean `gke-1`?"), run.err());
  }

  @Test
  void wrongUsageIsToldWithWhatCanBeWritten() {
    assertUsage("there is no command `biuld`", "biuld");
    assertUsage("did you mean `build`?", "biuld");
    assertUsage("there is no folder `nowhere`", "check", "nowhere");
    assertUsage("--format is text or json, not `xml`", "check", "--format", "xml");
    assertUsage("promisec help check", "check", "a", "b");
    assertUsage("there is no problem `P0799`", "explain", "P0799");
    assertUsage("build", new String[0]);
  }

  private void assertUsage(String expected, String... arguments) {
    CommandRun run = CommandRun.of(folder, arguments);
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains(expected), run.err());
  }

  @Test
  void helpAndVersionGoToOutput() {
    assertTrue(CommandRun.of(folder, "help").out().contains("why"));
    assertTrue(CommandRun.of(folder, "help", "build").out().contains("--out"));
    assertTrue(CommandRun.of(folder, "build", "--help").out().contains("--out"));
    assertTrue(CommandRun.of(folder, "version").out().startsWith("promisec "));
  }

  @Test
  void aPageIsFoundByIdAndBySlug() {
    CommandRun byId = CommandRun.of(folder, "explain", "p0720");
    assertTrue(byId.out().startsWith("# P0720: import-cycle\n"), byId.out());
    assertTrue(byId.out().contains("\nRefused:\n\n    import"), byId.out());
    assertEquals(byId, CommandRun.of(folder, "explain", "import-cycle"));
    assertTrue(CommandRun.of(folder, "explain").out().contains("P0720  import-cycle"));
  }

  @Test
  void aFolderOutsideOfAnyPackageIsAProblem() {
    CommandRun run = CommandRun.of(folder, "check");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertTrue(run.err().contains("package.yaml"), run.err());
  }

  @Test
  void aBugSaysHowToReportIt() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true);
    Terminal terminal = new Terminal(stream, stream, false, 80, folder);
    BugReport.tell(new CompilerBug("the sky fell"), List.of("build"), true, terminal);
    assertTrue(err.toString().contains("this is a bug of promisec"), err.toString());
    assertTrue(err.toString().contains("at dev.promiselang"), err.toString());
  }

  @Test
  void everyCommandIsListedOnceAndInOrder() {
    List<String> names = Commands.ALL.stream().map(command -> command.spec().name()).toList();
    assertEquals(names.stream().sorted().distinct().toList(), names);
  }
}
