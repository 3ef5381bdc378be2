package dev.promiselang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.ProjectFolder;
import dev.promiselang.diagnostics.CompilerBug;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
    assertTrue(run.err().contains("there are 4 clusters: eks-1, gke-1..3\n"), run.err());
    CommandRun promise = CommandRun.of(folder, "why", "gke-1", "X");
    assertTrue(
        CommandRun.of(folder, "why", "ke-", "Base").err().contains("`gke-1`, `gke-2` or `gke-3`"));
    assertTrue(promise.err().contains("there are 2 promises: Base, Team\n"), promise.err());
  }

  @Test
  void whyAsJsonHasThePlacementAndEveryWay() {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    String here = CommandRun.of(folder, "why", "gke-1", "--format", "json").out();
    assertTrue(here.contains("\"promise\": \"team\""), here);
    assertTrue(here.contains("\"kratixPromise\": \"base\""), here);
    assertTrue(here.contains("\"by\": \"team\""), here);
    assertEquals(
        """
        {
          "cluster": "eks-1",
          "facts": {
            "env": "prod"
          },
          "promises": [
            {
              "lands": false,
              "promise": "team",
              "ways": [
                {
                  "applies": false,
                  "column": 3,
                  "conditions": [
                    {
                      "column": 21,
                      "file": "main.promise",
                      "form": "comparison",
                      "holds": false,
                      "line": 17,
                      "text": "env == \\"dev\\""
                    }
                  ],
                  "file": "main.promise",
                  "line": 17,
                  "text": "on clusters where env == \\"dev\\""
                }
              ]
            }
          ],
          "version": 1
        }
        """,
        CommandRun.of(folder, "why", "eks-1", "Team", "--format", "json").out());
  }

  @Test
  void aPlanMayShowOneClusterOrOnePromise() {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    assertEquals(
        """
        PROMISE  VERSION  CLUSTERS
        base     1.2.3    3 of 4
        team     -        3 of 4

        gke-2
          base, team
        """,
        CommandRun.of(folder, "plan", "--cluster", "gke-2").out());
    assertEquals(
        """
        PROMISE  VERSION  CLUSTERS
        base     1.2.3    3 of 4

        gke-1..3 (3 clusters)
          base
        """,
        CommandRun.of(folder, "plan", "--promise", "Base").out());
    assertUsage("there is no cluster `gke-9`", "plan", "--cluster", "gke-9");
  }

  @Test
  void textIsCutForATerminalAlone() {
    assertTrue(CommandRun.of(folder, "explain").out().contains(" ...\n"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true);
    Terminal pipe = new Terminal(stream, stream, false, 80, Integer.MAX_VALUE, folder);
    assertEquals(ExitCode.OK, Promisec.run(List.of("explain"), pipe));
    assertFalse(out.toString().contains(" ...\n"), out.toString());
  }

  @Test
  void outputThatCannotBeWrittenIsAnError() {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream full = new PrintStream(new FailingStream("No space left on device"));
    Terminal terminal = new Terminal(full, new PrintStream(err), false, 80, 80, folder);
    assertEquals(ExitCode.PROBLEMS, Promisec.run(List.of("plan"), terminal));
    assertTrue(err.toString().contains("the output could not be written"), err.toString());
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoError() {
    OutputStream gone = new UnreadOutput(new FailingStream("Broken pipe"));
    Terminal terminal = new Terminal(new PrintStream(gone), System.err, false, 80, 80, folder);
    assertEquals(ExitCode.OK, Promisec.run(List.of("explain"), terminal));
  }

  private static final class FailingStream extends OutputStream {

    private final String reason;

    FailingStream(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }

  @Test
  void aSummaryCountsWhatKratixGetsWhereItDiffers() {
    String everywhere = CommandRun.FLEET.replace("clusters where env == \"dev\"", "every cluster");
    CommandRun.putPackage(folder, everywhere + "\nsplit Base by env\n");
    String out = CommandRun.of(folder, "check").out();
    assertTrue(out.startsWith("acme 1.0.0: 2 promises (3 in Kratix), 4 clusters"), out);
  }

  @Test
  void theReadmeShowsTheSummaryOfItsExample() throws IOException {
    Path root = ProjectFolder.root();
    String out = CommandRun.of(root, "check", "examples/acme").out().replace(": no errors", "");
    assertTrue(Files.readString(root.resolve("README.md")).contains("\n" + out), out);
  }

  @Test
  void aPathThatCannotBeOneIsToldByName() {
    CommandRun.putPackage(folder, "");
    CommandRun.put(
        folder, "package.yaml", "name: a\nversion: 1.0.0\nlanguage: 1\noutput: \"a\\0b\"\n");
    CommandRun run = CommandRun.of(folder, "build");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertTrue(run.err().contains("error[P0704]"), run.err());
  }

  @Test
  void wrongUsageIsToldWithWhatCanBeWritten() {
    assertUsage("there is no command `biuld`", "biuld");
    assertUsage("did you mean `build`?", "biuld");
    assertUsage("there is no folder `nowhere`", "check", "nowhere");
    assertUsage("--format is text, json, sarif or github, not `xml`", "check", "--format", "xml");
    assertUsage("promisec help check", "check", "a", "b");
    assertUsage("there is no problem `P0799`", "explain", "P0799");
    assertUsage("build", new String[0]);
    assertUsage("why needs a cluster: `promisec why CLUSTER`", "why");
    assertUsage(
        "--cluster and --promise are for the table", "plan", "--format=json", "--cluster=a");
  }

  @Test
  void aFileInThePlaceOfAFolderIsToldAsOne() {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    assertUsage(
        "`main.promise` is a file; name the folder of its package", "build", "main.promise");
    assertUsage("--out names a folder, and `main.promise` is none", "build", "--out=main.promise");
    assertUsage("--out names a folder, and `` is none", "build", "--out=");
    assertUsage("the character U+0000 cannot stand in one", "check", "a\0b");
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
    assertEquals(
        CommandRun.of(folder, "help", "build").out(), CommandRun.of(folder, "-h", "build").out());
    CommandRun version = CommandRun.of(folder, "version");
    assertTrue(version.out().startsWith("promisec "));
    assertEquals(version, CommandRun.of(folder, "--version"));
    assertEquals(version, CommandRun.of(folder, "-V"));
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
  void allPagesCanBeHadAtOnce() {
    String all = CommandRun.of(folder, "explain", "--all").out();
    assertTrue(all.startsWith("# P0101: unexpected-token\n"), all);
    assertTrue(all.contains("\n\n# P0720: import-cycle\n"), all);
    assertUsage("--all prints every page", "explain", "--all", "P0101");
    assertUsage("did you mean `import-cycle`?", "explain", "import-cicle");
  }

  @Test
  void problemsCanBeToldToOtherPrograms() {
    CommandRun.putPackage(folder, "let a = b\n");
    CommandRun sarif = CommandRun.of(folder, "check", "--format", "sarif");
    assertEquals(ExitCode.PROBLEMS, sarif.code());
    assertTrue(sarif.out().contains("\"ruleId\": \"P0201\""), sarif.out());
    assertTrue(sarif.out().contains("\"name\": \"UnknownName\""), sarif.out());
    CommandRun gitHub =
        CommandRun.of(folder.getParent(), "build", folder.toString(), "--format=github");
    String file = folder.getFileName() + "/main.promise";
    assertTrue(gitHub.out().startsWith("::error file=" + file + ",line=1,col=9,"), gitHub.out());
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
    Terminal terminal = new Terminal(stream, stream, false, 80, 80, folder);
    BugReport.tell(new CompilerBug("the sky fell"), List.of("build"), true, terminal);
    assertTrue(err.toString().contains("this is a bug of promisec"), err.toString());
    assertTrue(err.toString().contains("at dev.promiselang"), err.toString());
  }

  @Test
  void everyCommandIsListedOnceAndInOrder() {
    List<String> names = Commands.ALL.stream().map(command -> command.spec().name()).toList();
    assertEquals(names.stream().sorted().distinct().toList(), names);
  }

  @Test
  void theSchemaOfAnApiIsPrintedByItsKind() {
    CommandRun.putPackage(
        folder,
        CommandRun.FLEET
            + """
            promise Caches {
              on every cluster
              api Cache in "platform.acme.io/v1" { size: "small" | "large" = "small" }
            }
            """);
    assertEquals("Cache  caches.platform.acme.io\n", CommandRun.of(folder, "schema").out());
    CommandRun schema = CommandRun.of(folder, "schema", "Cache");
    assertEquals(ExitCode.OK, schema.code(), schema.err());
    assertTrue(schema.out().contains("\"const\": \"platform.acme.io/v1\""), schema.out());
    assertEquals(schema.out(), CommandRun.of(folder, "schema", "caches.platform.acme.io").out());
    assertTrue(CommandRun.of(folder, "schema", "Cach").err().contains("did you mean `Cache`?"));
  }

  @Test
  void theSchemaOfPackageYamlNeedsNoPackage() {
    CommandRun run = CommandRun.of(folder, "schema", "package.yaml");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("\"language\""), run.out());
  }

  @Test
  void docsWritesPagesThatLinkToEachOther() throws IOException {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    assertEquals("2 pages in reference\n", CommandRun.of(folder, "docs").out());
    String index = Files.readString(folder.resolve("reference/index.md"));
    assertTrue(index.contains("](main.md#base)"), index);
    assertEquals(
        ExitCode.OK, CommandRun.of(folder, "docs", "--pages", "html", "--out", "site").code());
    String html = Files.readString(folder.resolve("site/index.html"));
    assertTrue(html.contains("href=\"main.html#base\""), html);
    assertTrue(Files.readString(folder.resolve("site/main.html")).contains("id=\"base\""));
  }

  @Test
  void schemaAndDocsAskForTypesAlone() throws IOException {
    CommandRun.putPackage(
        folder,
        """
        promise Caches {
          on every cluster
          @storage api Cache in "acme.io/v1" { size: Int = 1 }
          api Cache in "acme.io/v1beta1" { size: Int = 2 }
          configure {}
        }
        """);
    CommandRun schema = CommandRun.of(folder, "schema", "Cache");
    assertEquals(ExitCode.OK, schema.code(), schema.err());
    assertTrue(schema.out().contains("\"const\": \"acme.io/v1\""), schema.out());
    assertTrue(schema.out().contains("\"const\": \"acme.io/v1beta1\""), schema.out());
    assertEquals("2 pages in reference\n", CommandRun.of(folder, "docs").out());
    String page = Files.readString(folder.resolve("reference/main.md"));
    assertTrue(page.contains("### Requests: Cache, version v1beta1"), page);
  }

  @Test
  void docsLeavesFoldersOfOthersAlone() throws IOException {
    CommandRun.putPackage(folder, CommandRun.FLEET);
    Files.createDirectories(folder.resolve("reference"));
    Files.writeString(folder.resolve("reference/notes.md"), "mine");
    assertEquals(ExitCode.PROBLEMS, CommandRun.of(folder, "docs").code());
    assertEquals("mine", Files.readString(folder.resolve("reference/notes.md")));
  }

  private static final String CRD =
      """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: { name: caches.acme.io, creationTimestamp: null }
      spec:
        group: acme.io
        scope: Namespaced
        names: { kind: Cache, plural: caches }
        versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                required: [spec]
                properties:
                  spec:
                    type: object
                    required: [size]
                    properties:
                      size:
                        type: string
                        description: How much it holds.
                        enum: [small, large]
                        x-kubernetes-validations: [{ rule: self != 'large', message: not yet }]
      """;

  @Test
  void importMakesSourceOfYamlAndTellsWhatItLeavesOut() {
    CommandRun.put(folder, "cache.yaml", CRD);
    CommandRun run = CommandRun.of(folder, "import", "cache.yaml");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals(
        """
        promise Cache {
          on every cluster

          api Cache in "acme.io/v1" {
            /// How much it holds.
            @schema({
              "x-kubernetes-validations": [{ rule: "self != 'large'", message: "not yet" }]
            })
            size: "small" | "large"
          }
        }
        """,
        run.out());
    assertTrue(run.err().contains("note[P0780]"), run.err());
    assertTrue(run.err().contains("cache.yaml:3:35"), run.err());
  }

  @Test
  void importWritesNoFileThatIsThere() throws IOException {
    CommandRun.put(folder, "cache.yaml", CRD);
    assertEquals(
        ExitCode.OK, CommandRun.of(folder, "import", "cache.yaml", "--out", "a.promise").code());
    assertTrue(Files.readString(folder.resolve("a.promise")).startsWith("promise Cache {"));
    CommandRun again = CommandRun.of(folder, "import", "cache.yaml", "--out", "a.promise");
    assertEquals(ExitCode.USAGE, again.code());
    assertTrue(again.err().contains("`a.promise` is there already"), again.err());
  }

  @Test
  void importOfOtherObjectsSaysWhatItTakes() {
    CommandRun.put(folder, "map.yaml", "apiVersion: v1\nkind: ConfigMap\n");
    CommandRun run = CommandRun.of(folder, "import", "map.yaml");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("there is no CRD and no Promise in `map.yaml`"), run.err());
    assertEquals(ExitCode.USAGE, CommandRun.of(folder, "import", "none.yaml").code());
  }

  @Test
  void docsShowTheKindsOfImportedCrds() throws IOException {
    CommandRun.put(folder, "cache.yaml", CRD);
    CommandRun.putPackage(folder, "import manifests \"cache.yaml\".{Cache}\n");
    CommandRun run = CommandRun.of(folder, "docs");
    assertEquals(ExitCode.OK, run.code(), run.err());
    String page = Files.readString(folder.resolve("reference/kinds/Cache.acme.io.md"));
    assertTrue(
        page.contains(
            "| `spec.size` | `\"small\" \\| \"large\"` | required | How much it holds. |"),
        page);
    assertTrue(page.contains("* not yet: `self != 'large'` (in `spec.size`)"), page);
  }
}
