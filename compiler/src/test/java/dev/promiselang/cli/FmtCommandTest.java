package dev.promiselang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {

  private static final String UGLY = "let  a=1\n\n\nlet b = 2";
  private static final String FINE = "let a = 1\n\nlet b = 2\n";
  private static final String BROKEN = "let a =\n";

  @TempDir Path folder;

  @Test
  void whatDiffersIsRewrittenAndTheRestIsNotTouched() throws IOException {
    CommandRun.put(folder, "ugly.promise", UGLY);
    CommandRun.put(folder, "deep/fine.promise", FINE);
    CommandRun run = CommandRun.of(folder, "fmt");
    assertEquals("1 file formatted, 1 unchanged\n", run.out());
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals(FINE, Files.readString(folder.resolve("ugly.promise")));
    assertEquals("0 files formatted, 2 unchanged\n", CommandRun.of(folder, "fmt").out());
    assertEquals(List.of("deep", "ugly.promise"), names());
  }

  @Test
  void checkListsWhatDiffersAndWritesNothing() throws IOException {
    CommandRun.put(folder, "ugly.promise", UGLY);
    CommandRun.put(folder, "fine.promise", FINE);
    CommandRun run = CommandRun.of(folder, "fmt", "--check");
    assertEquals("ugly.promise\n1 file to format, 1 formatted\n", run.out());
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertEquals(UGLY, Files.readString(folder.resolve("ugly.promise")));
    CommandRun fine = CommandRun.of(folder, "fmt", "--check", "fine.promise");
    assertEquals("1 file formatted\n", fine.out());
    assertEquals(ExitCode.OK, fine.code());
  }

  @Test
  void diffShowsWhatWouldChange() throws IOException {
    CommandRun.put(folder, "sub/ugly.promise", UGLY);
    CommandRun run = CommandRun.of(folder, "fmt", "--diff", "sub");
    assertEquals(
        """
        --- a/sub/ugly.promise
        +++ b/sub/ugly.promise
        @@ -1,4 +1,3 @@
        -let  a=1
        +let a = 1

        -
        -let b = 2
        \\ No newline at end of file
        +let b = 2
        """
            .replace("\n\n", "\n \n"),
        run.out());
    assertEquals(ExitCode.OK, run.code());
    assertEquals(ExitCode.PROBLEMS, CommandRun.of(folder, "fmt", "--diff", "--check").code());
    assertEquals(UGLY, Files.readString(folder.resolve("sub/ugly.promise")));
  }

  @Test
  void longDifferencesAreShownInTime() {
    CommandRun.put(folder, "long.promise", "let  a = 1\r\n".repeat(20_000) + "let b = 2\n");
    String diff = CommandRun.of(folder, "fmt", "--diff").out();
    assertTrue(diff.endsWith("+let a = 1\n let b = 2\n"), "the end stays");
  }

  @Test
  void filesWithSyntaxErrorsAreToldAndLeftAlone() throws IOException {
    CommandRun.put(folder, "broken.promise", BROKEN);
    CommandRun.put(folder, "ugly.promise", UGLY);
    CommandRun run = CommandRun.of(folder, "fmt");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertEquals("1 file formatted, 0 unchanged; 1 file left alone\n", run.out());
    assertTrue(run.err().contains("broken.promise:1"), run.err());
    assertEquals(BROKEN, Files.readString(folder.resolve("broken.promise")));
  }

  @Test
  void aFileThatIsNotUtf8IsLeftAlone() throws IOException {
    byte[] latin = "// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("latin.promise"), latin);
    CommandRun run = CommandRun.of(folder, "fmt");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertTrue(run.err().contains("P0727"), run.err());
    assertArrayEquals(latin, Files.readAllBytes(folder.resolve("latin.promise")));
  }

  @Test
  void outputAndHiddenFilesAreNotLookedAt() {
    CommandRun.put(folder, "a/package.yaml", "name: a\nversion: 1.0.0\nlanguage: 1\noutput: out\n");
    CommandRun.put(folder, "a/out/x.promise", UGLY);
    CommandRun.put(folder, "a/.hidden/x.promise", UGLY);
    CommandRun.put(folder, "a/sub/x.promise", UGLY);
    CommandRun.put(folder, "b/x.txt", UGLY);
    assertEquals("1 file formatted, 0 unchanged\n", CommandRun.of(folder, "fmt").out());
    assertEquals("0 files formatted, 1 unchanged\n", CommandRun.of(folder, "fmt", "a").out());
  }

  @Test
  void aByteOrderMarkAndReturnsGo() throws IOException {
    CommandRun.put(folder, "a.promise", "\uFEFFlet a = 1\r\n");
    CommandRun.of(folder, "fmt");
    assertEquals("let a = 1\n", Files.readString(folder.resolve("a.promise")));
  }

  @Test
  void standardInputGoesToStandardOutput() {
    assertEquals(new CommandRun(ExitCode.OK, FINE, ""), withInput(UGLY, "fmt", "-"));
    assertEquals(new CommandRun(ExitCode.OK, FINE, ""), withInput(UGLY, "fmt", "--stdin"));
    assertEquals(
        new CommandRun(ExitCode.PROBLEMS, "<stdin>\n", ""), withInput(UGLY, "fmt", "-", "--check"));
    CommandRun broken = withInput(BROKEN, "fmt", "-");
    assertEquals("", broken.out());
    assertEquals(ExitCode.PROBLEMS, broken.code());
    assertTrue(broken.err().contains("<stdin>:1"), broken.err());
  }

  @Test
  void pathsThatAreNotThereAreWrongUsage() {
    CommandRun run = CommandRun.of(folder, "fmt", "nowhere.promise");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("there is no file or folder `nowhere.promise`"), run.err());
    assertEquals(ExitCode.USAGE, CommandRun.of(folder, "fmt", "-", ".").code());
    assertFalse(CommandRun.of(folder, "fmt", "--help").out().isEmpty());
  }

  private CommandRun withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Terminal terminal =
        new Terminal(in, new PrintStream(out), new PrintStream(err), false, 80, 80, folder);
    ExitCode code = Promisec.run(List.of(arguments), terminal);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private List<String> names() throws IOException {
    try (var list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
