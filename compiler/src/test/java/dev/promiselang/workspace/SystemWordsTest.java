package dev.promiselang.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.emit.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemWordsTest {

  @TempDir Path folder;

  @Test
  void whatTheSystemSaysIsToldInWords() {
    assertEquals("permission denied: /a", SystemWords.of(new AccessDeniedException("/a")));
    assertEquals("a file is in the way: /a", SystemWords.of(new FileAlreadyExistsException("/a")));
    assertEquals(
        "no space left on device: /a",
        SystemWords.of(new FileSystemException("/a", null, "No space left on device")));
    assertEquals("is a folder", SystemWords.of(new IOException("Is a directory")));
    assertEquals("no reason is given", SystemWords.of(new IOException()));
    assertEquals(
        "permission denied: /a",
        SystemWords.of(new UncheckedIOException(new AccessDeniedException("/a"))));
  }

  @Test
  void aPathThatIsNoneIsShown() {
    assertEquals(
        "`a\\0b` is no path here: the character U+0000 cannot stand in one",
        SystemWords.of(new InvalidPathException("a\0b", "Nul character not allowed")));
    assertEquals(
        "`é` is no path here; set LC_ALL=C.UTF-8 for names that are not ASCII",
        SystemWords.of(new InvalidPathException("é", "unmappable")));
  }

  @Test
  void aFileWhereAFolderShouldBeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertEquals(
        List.of("the system says: a file is in the way: " + file),
        OutputWriter.write(OutputTree.ofTexts(Map.of("plan.json", "")), file.resolve("dist"))
            .problems()
            .getFirst()
            .report()
            .help()
            .subList(0, 1));
  }
}
