package dev.promiselang.scalars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formats judge texts as an API server did that was asked for each of them. */
class TextFormatTest {

  private static final Path VERDICTS =
      ProjectFolder.root().resolve("compiler/src/test/resources/scalars/text-formats.txt");

  @Test
  void textsAreJudgedAsAnApiServerDoes() throws IOException {
    List<String> lines = Files.readAllLines(VERDICTS);
    for (String line : lines) {
      String[] parts = line.split(" ", 3);
      assertEquals(parts[0].equals("yes"), TextFormat.has(parts[2], parts[1]), line);
    }
    assertTrue(lines.size() > 150);
  }

  @Test
  void everyFormatIsJudgedBothWays() throws IOException {
    List<String> lines = Files.readAllLines(VERDICTS);
    for (String name : TextFormat.names()) {
      assertTrue(lines.stream().anyMatch(line -> line.startsWith("yes " + name + " ")), name);
      boolean refuses = lines.stream().anyMatch(line -> line.startsWith("no " + name + " "));
      assertEquals(!name.equals("password"), refuses, name);
    }
  }

  @Test
  void dashesInNamesMeanNothing() {
    assertTrue(TextFormat.isKnown("datetime"));
    assertFalse(TextFormat.has("soon", "datetime"));
    assertFalse(TextFormat.isKnown("time"));
  }
}
