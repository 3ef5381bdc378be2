package dev.promiselang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.git.MadeRepository;
import dev.promiselang.workspace.CacheFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.util.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepsCommandTest {

  private static final String LIBRARY = "promise Postgres {\n  version 1.0.0\n}\n";
  private static final String MODULE = "import postgres.cluster\n";

  @TempDir Path folder;
  private MadeRepository postgres;

  @BeforeEach
  void make() {
    postgres = MadeRepository.in(folder.resolve("postgres.git"));
  }

  @Test
  void whatIsLockedIsBuiltWithoutTheRepository() throws IOException {
    String commit =
        postgres.manifest("postgres", "1.2.0").file("cluster.promise", LIBRARY).commit("v1.2.0");
    put("postgres: { git: \"" + postgres.url() + "\", version: 1.2.0 }");
    assertErr(run("check"), "P0750", "promisec deps update");
    CommandRun updated = ok(run("deps", "update"));
    assertEquals(
        "+ " + postgres.identity() + " 1.2.0\npackage.lock: 1 repository\n", updated.out());
    assertTrue(read("package.lock").contains("commit: " + commit), read("package.lock"));
    FileUtils.delete(folder.resolve("postgres.git").toFile(), FileUtils.RECURSIVE);
    ok(run("check"));
    assertEquals("package.lock: 1 repository\n", ok(run("deps", "update")).out());
    assertEquals(
        "acme 1.0.0\n  postgres 1.2.0 from " + postgres.identity() + "\n",
        ok(run("deps", "tree")).out());
    assertErr(run("deps", "verify"), "P0758", "no repository of that name");
  }

  @Test
  void theLeastVersionThatDoesForAllIsChosen() {
    MadeRepository base = MadeRepository.in(folder.resolve("base.git"));
    base.manifest("base", "1.0.0").file("a.promise", "let a = 1\n").commit("v1.0.0");
    base.manifest("base", "1.1.0").commit("v1.1.0");
    base.manifest("base", "1.9.0").commit("v1.9.0");
    postgres
        .manifest("postgres", "1.2.0", "base: { git: \"" + base.url() + "\", version: 1.1.0 }")
        .file("cluster.promise", "import base.a\n" + LIBRARY)
        .commit("v1.2.0");
    put(
        "postgres: { git: \"" + postgres.url() + "\", version: 1.2.0 }",
        "base: { git: \"" + base.url() + "\", version: 1.0.0 }");
    ok(run("deps", "update"));
    ok(run("check"));
    assertEquals(
        "acme 1.0.0\n  base 1.1.0, asked for as 1.0.0 from "
            + base.identity()
            + "\n  postgres 1.2.0 from "
            + postgres.identity()
            + "\n    base 1.1.0 from "
            + base.identity()
            + "\n",
        ok(run("deps", "tree")).out());
    assertEquals(
        "~ " + base.identity() + " 1.1.0 -> 1.9.0\npackage.lock: 2 repositories\n",
        ok(run("deps", "update", "base")).out());
    assertTrue(read("package.yaml").contains("version: 1.9.0 }"), read("package.yaml"));
    ok(run("deps", "verify"));
  }

  @Test
  void twoMajorsAreAnErrorUnlessTheRootDecides() {
    MadeRepository base = MadeRepository.in(folder.resolve("base.git"));
    base.manifest("base", "1.0.0").commit("v1.0.0");
    base.manifest("base", "2.0.0").commit("v2.0.0");
    postgres
        .manifest("postgres", "1.2.0", "base: { git: \"" + base.url() + "\", version: 1.0.0 }")
        .file("cluster.promise", LIBRARY)
        .commit("v1.2.0");
    String git = "base: { git: \"" + base.url() + "\", version: 2.0.0";
    put("postgres: { git: \"" + postgres.url() + "\", version: 1.2.0 }", git + " }");
    assertErr(
        run("deps", "update"), "P0755", "needs base 2.0.0", "needs postgres 1.2.0 -> base 1.0.0");
    put(
        "postgres: { git: \"" + postgres.url() + "\", version: 1.2.0 }",
        git + ", override: true }");
    ok(run("deps", "update"));
    ok(run("check"));
  }

  @Test
  void aTagThatMovesIsFoundOut() throws IOException {
    postgres.manifest("postgres", "1.2.0").file("cluster.promise", LIBRARY).commit("v1.2.0");
    put("postgres: { git: \"" + postgres.url() + "\", version: 1.2.0 }");
    ok(run("deps", "update"));
    postgres.file("cluster.promise", LIBRARY + "// changed\n").commit("v1.2.0");
    assertErr(run("deps", "verify"), "P0767", "locked at ");
    ok(run("deps", "update"));
    FileUtils.delete(CacheFolder.ofUser().toFile(), FileUtils.RECURSIVE);
    assertErr(run("check"), "P0752", "promisec deps update");
    assertErr(run("deps", "update"), "P0767");
    Files.delete(folder.resolve("app/package.lock"));
    ok(run("deps", "update"));
    ok(run("check"));
  }

  @Test
  void copiesInThePackageNeedNoCacheAndMayNotBeChanged() throws IOException {
    postgres.manifest("postgres", "1.2.0").file("cluster.promise", LIBRARY).commit("v1.2.0");
    put("postgres: { git: \"" + postgres.url() + "\", version: 1.2.0 }");
    assertErr(run("deps", "vendor"), "P0772");
    ok(run("deps", "update"));
    ok(run("deps", "vendor"));
    FileUtils.delete(CacheFolder.ofUser().toFile(), FileUtils.RECURSIVE);
    ok(run("check"));
    Path copy =
        folder
            .resolve("app/vendor/packages")
            .resolve(postgres.identity())
            .resolve("cluster.promise");
    Files.writeString(copy, "let mine = 1\n");
    assertErr(run("check"), "P0753");
    assertErr(run("deps", "verify"), "P0753");
    ok(run("deps", "vendor"));
    ok(run("check"));
  }

  @Test
  void addWritesTheLatestReleaseIntoThePackage() {
    postgres.manifest("postgres", "1.2.0").file("cluster.promise", LIBRARY).commit("v1.2.0");
    postgres.manifest("postgres", "2.0.0-rc.1").commit("v2.0.0-rc.1", "not-a-version");
    CommandRun.put(folder, "app/package.yaml", "# ours\nname: acme\nversion: 1.0.0\nlanguage: 1\n");
    CommandRun.put(folder, "app/main.promise", MODULE);
    ok(run("deps", "add", "postgres", postgres.url()));
    assertEquals(
        "# ours\nname: acme\nversion: 1.0.0\nlanguage: 1\ndependencies:\n  postgres: { git: \""
            + postgres.url()
            + "\", version: 1.2.0 }\n",
        read("package.yaml"));
    ok(run("check"));
    ok(run("deps", "add", "next", postgres.url(), "v1.2.0"));
    assertTrue(read("package.yaml").contains("dependencies:\n  next: { git"));
    assertErr(run("deps", "add", "next", postgres.url()), "is a dependency already");
    assertEquals(ExitCode.USAGE, run("deps", "add", "x", "https://u:secret@acme.io/x").code());
  }

  @Test
  void aPackageMayLieInAFolderOfItsRepository() {
    postgres
        .file(
            "promises/cluster/package.yaml",
            "name: c\nversion: 1.0.0\nlanguage: 1\n"
                + "dependencies:\n  shared: { path: ../../shared }\n")
        .file("promises/cluster/cluster.promise", "import shared.names\n" + LIBRARY)
        .file("shared/package.yaml", "name: s\nversion: 1.0.0\nlanguage: 1\n")
        .file("shared/names.promise", "let team = \"a\"\n")
        .link("promises/cluster/linked.promise", "../../shared/names.promise")
        .commit("v0.1.0");
    put("postgres: { git: \"" + postgres.url() + "\", path: promises/cluster, version: 0.1.0 }");
    ok(run("deps", "update"));
    ok(run("check"));
    put("postgres: { git: \"" + postgres.url() + "\", version: 0.1.0 }");
    assertErr(run("deps", "update"), "P0766", "at its top");
    assertErr(run("check"), "P0766");
  }

  @Test
  void aRevisionIsOneCommitUntilItIsLockedAnew() throws IOException {
    String first = postgres.manifest("postgres", "1.3.0").file("cluster.promise", LIBRARY).commit();
    put("postgres: { git: \"" + postgres.url() + "\", rev: main }");
    ok(run("deps", "update"));
    postgres.file("other.promise", "let b = 1\n").commit();
    FileUtils.delete(CacheFolder.ofUser().toFile(), FileUtils.RECURSIVE);
    ok(run("deps", "update"));
    assertTrue(read("package.lock").contains(first));
    ok(run("check"));
    put("postgres: { git: \"" + postgres.url() + "\", rev: " + first.substring(0, 10) + " }");
    assertErr(run("check"), "P0751");
    ok(run("deps", "update"));
    put("postgres: { git: \"" + postgres.url() + "\", rev: nowhere }");
    assertErr(run("deps", "update"), "P0770");
  }

  @Test
  void whatARepositoryLacksIsTold() {
    postgres.manifest("postgres", "1.0.0").commit("v1.0.0", "1.2.0");
    put("postgres: { git: \"" + postgres.url() + "\", version: 1.2.0 }");
    assertErr(run("deps", "update"), "P0759", "`v1.2.0`", "its latest versions: `v1.0.0`");
    put("postgres: { git: \"file:///nowhere/at/all.git\", version: 1.2.0 }");
    assertErr(run("deps", "update"), "P0758", "no repository of that name");
    put("postgres: { git: \"https://localhost:1/x.git\", version: 1.2.0 }");
    assertErr(run("deps", "update"), "P0758", "refuses the connection");
    put("postgres: { git: \"https://no.such.host.invalid/x.git\", version: 1.2.0 }");
    assertErr(run("deps", "update"), "P0758", "no such host");
    put("postgres: { git: \"git@localhost:x.git\", version: 1.2.0 }");
    assertErr(run("deps", "update"), "P0758");
  }

  @Test
  void hostileTreesAreNotWritten() {
    assertRefused(made().link("key", "/etc/passwd"), "link that leads out of it: `key`");
    assertRefused(made().link("a/key", "../../key"), "link that leads out of it: `a/key`");
    assertRefused(made().file("a.promise", "").file("A.promise", ""), "upper and lower case");
    assertRefused(made().file("..", "x"), "cannot be written everywhere: `..`");
    assertRefused(made().file("a/../x", "x"), "cannot be written everywhere");
    assertRefused(made().file("a\\b", "x"), "cannot be written everywhere");
    assertRefused(made().bytes("big", new byte[17 << 20]), "a file of 17 MiB, `big`");
    MadeRepository folderManifest = MadeRepository.in(folder.resolve("m.git"));
    folderManifest.file("package.yaml/x", "name: x").commit("v1.0.0");
    put("m: { git: \"" + folderManifest.url() + "\", version: 1.0.0 }");
    assertErr(run("deps", "update"), "P0766");
  }

  private int count;

  private MadeRepository made() {
    return MadeRepository.in(folder.resolve("made" + count++ + ".git")).manifest("x", "1.0.0");
  }

  private void assertRefused(MadeRepository repository, String reason) {
    repository.commit("v1.0.0");
    put("x: { git: \"" + repository.url() + "\", version: 1.0.0 }");
    assertErr(run("deps", "update"), "P0768", reason);
    assertFalse(Files.exists(folder.resolve("app/package.lock")));
  }

  private void put(String... dependencies) {
    CommandRun.put(
        folder,
        "app/package.yaml",
        "name: acme\nversion: 1.0.0\nlanguage: 1\ndependencies:\n  "
            + String.join("\n  ", dependencies)
            + "\n");
    CommandRun.put(
        folder, "app/main.promise", dependencies[0].startsWith("postgres") ? MODULE : "");
  }

  private CommandRun run(String... arguments) {
    return CommandRun.of(folder.resolve("app"), arguments);
  }

  private String read(String path) {
    try {
      return Files.readString(folder.resolve("app").resolve(path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CommandRun ok(CommandRun run) {
    assertEquals(ExitCode.OK, run.code(), run.err());
    return run;
  }

  private static void assertErr(CommandRun run, String... parts) {
    assertEquals(ExitCode.PROBLEMS, run.code(), run.out());
    for (String part : parts) {
      assertTrue(run.err().replaceAll("\\s+", " ").contains(part), run.err());
    }
    assertEquals(1, run.err().split("(?m)^error", -1).length - 1, run.err());
  }
}
