package dev.promiselang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

  private static final String SLIPS =
      """
      # what other languages write
      type Size { replicas: Int  ready Bool }
      let count = 3;
      let size: Size = { replcas: "3", ready = yes }
      let both = count == 3 && count > 1 && !(count == 2)
      """;

  private static final String MENDED =
      """
      // what other languages write
      type Size { replicas: Int  ready: Bool }
      let count = 3
      let size: Size = { replicas: 3, ready : true }
      let both = count == 3 and count > 1 and not (count == 2)
      """;

  @TempDir Path folder;

  @Test
  void whatIsCertainIsMended() throws IOException {
    CommandRun.putPackage(folder, SLIPS);
    CommandRun run = CommandRun.of(folder, "fix");
    assertEquals(MENDED, text("main.promise"));
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("main.promise:5:23: write `and`\n"), run.out());
    assertTrue(run.out().endsWith("mended 10 places in 1 file\n"), run.out());
    assertEquals("nothing to mend\n", CommandRun.of(folder, "fix").out());
  }

  @Test
  void whatWouldChangeCanBeShownFirst() throws IOException {
    CommandRun.putPackage(folder, "let a = 1 == 1 && true\n");
    CommandRun run = CommandRun.of(folder, "fix", "--diff");
    assertEquals(
        """
        --- a/main.promise
        +++ b/main.promise
        @@ -1,1 +1,1 @@
        -let a = 1 == 1 && true
        +let a = 1 == 1 and true
        """,
        run.out());
    assertTrue(text("main.promise").contains("&&"));
  }

  @Test
  void whatIsDoubtfulIsLeftAndTold() throws IOException {
    String doubtful = "let portA = 1\nlet b = portB\nlet c = 1.30\n";
    CommandRun.putPackage(folder, doubtful);
    CommandRun run = CommandRun.of(folder, "fix");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertEquals(doubtful, text("main.promise"));
    assertEquals("nothing to mend\n", run.out());
    assertTrue(run.err().contains("error[P0201]"), run.err());
    assertTrue(run.err().contains("error[P0306]"), run.err());
  }

  @Test
  void oneFileMayBeMendedAlone() throws IOException {
    CommandRun.putPackage(folder, "let a = 1 == 1 && true\n");
    CommandRun.put(folder, "teams/b.promise", "let b = 1 == 1 && true\n");
    CommandRun run = CommandRun.of(folder, "fix", "teams/b.promise");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertTrue(text("main.promise").contains("&&"));
    assertFalse(text("teams/b.promise").contains("&&"));
  }

  @Test
  void aFileStaysWhatItWasBesidesItsText() throws IOException {
    CommandRun.putPackage(folder, "\uFEFFlet a = 1 == 1 && true\r\n");
    Path file = folder.resolve("main.promise");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(folder.resolve("linked.promise"), Path.of("main.promise"));
    CommandRun.of(folder, "fix");
    assertEquals("\uFEFFlet a = 1 == 1 and true\r\n", text("main.promise"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var files = Files.list(folder)) {
      assertEquals(3, files.count());
    }
  }

  @Test
  void whatIsLeftMayBeToldToOtherPrograms() {
    CommandRun.putPackage(folder, "let a = 1 == 1 && true\nlet b = nothing\n");
    CommandRun run = CommandRun.of(folder, "fix", "--format", "github");
    assertTrue(run.out().startsWith("::error file=main.promise,line=2,col=9,"), run.out());
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
  }
}
