package dev.promiselang.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.workspace.OutputWriter.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {

  private static final String PLAN = "{\"clusters\": [], \"package\": {}, \"promises\": []}";
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;
  private Path dist;

  @BeforeEach
  void setDist() {
    dist = folder.resolve("dist");
  }

  @Test
  void aFirstBuildWritesEverything() throws IOException {
    assertEquals(new Outcome(2, 0, 0), write(Map.of("plan.json", PLAN, "a/b.yaml", "b")));
    assertEquals("b", Files.readString(dist.resolve("a/b.yaml")));
    assertOnlyDistIsLeft();
  }

  @Test
  void whatIsUnchangedKeepsItsTimeAndWhatIsGoneIsRemoved() throws IOException {
    write(Map.of("plan.json", PLAN, "same.yaml", "s", "new.yaml", "1", "x/gone.yaml", "g"));
    Files.setLastModifiedTime(dist.resolve("same.yaml"), LONG_AGO);
    assertEquals(
        new Outcome(1, 1, 2), write(Map.of("plan.json", PLAN, "same.yaml", "s", "new.yaml", "2")));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(dist.resolve("same.yaml")));
    assertEquals("2", Files.readString(dist.resolve("new.yaml")));
    assertFalse(Files.exists(dist.resolve("x")));
    assertOnlyDistIsLeft();
  }

  @Test
  void nothingIsTouchedWhenNothingChanges() throws IOException {
    write(Map.of("plan.json", PLAN));
    Files.setLastModifiedTime(dist, LONG_AGO);
    assertEquals(new Outcome(0, 0, 1), write(Map.of("plan.json", PLAN)));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(dist));
  }

  @Test
  void aFolderThatNoBuildHasWrittenIsLeftAlone() throws IOException {
    Files.createDirectories(dist);
    Files.writeString(dist.resolve("thesis.txt"), "years of work");
    Checked<Optional<Outcome>> refused =
        OutputWriter.write(OutputTree.ofTexts(Map.of("plan.json", PLAN)), dist);
    assertEquals("P0690", refused.problems().getFirst().code().id());
    assertEquals("years of work", Files.readString(dist.resolve("thesis.txt")));
    assertOnlyDistIsLeft();
  }

  @Test
  void hiddenEntriesBelongToSomebodyElse() throws IOException {
    Files.createDirectories(dist.resolve(".git"));
    Files.writeString(dist.resolve(".git/HEAD"), "main");
    write(Map.of("plan.json", PLAN));
    write(Map.of("plan.json", PLAN, "a.yaml", "a"));
    assertEquals("main", Files.readString(dist.resolve(".git/HEAD")));
    assertOnlyDistIsLeft();
  }

  @Test
  void aSwapThatWasCutShortIsUndone() throws IOException {
    write(Map.of("plan.json", PLAN, "a.yaml", "old"));
    Files.move(dist, folder.resolve(".dist.old"));
    Files.createDirectories(folder.resolve(".dist.new"));
    Files.writeString(folder.resolve(".dist.new/half.yaml"), "half");
    assertEquals(new Outcome(1, 0, 1), write(Map.of("plan.json", PLAN, "a.yaml", "new")));
    assertOnlyDistIsLeft();
  }

  @Test
  void aSwapThatWasCutShortAfterItsEndIsFinished() throws IOException {
    write(Map.of("plan.json", PLAN));
    Files.createDirectories(folder.resolve(".dist.old/.git"));
    write(Map.of("plan.json", PLAN));
    assertTrue(Files.isDirectory(dist.resolve(".git")));
    assertOnlyDistIsLeft();
  }

  private Outcome write(Map<String, String> files) {
    Checked<Optional<Outcome>> written = OutputWriter.write(OutputTree.ofTexts(files), dist);
    assertTrue(written.sound(), () -> written.problems().toString());
    return written.value().orElseThrow();
  }

  private void assertOnlyDistIsLeft() throws IOException {
    try (var list = Files.list(folder)) {
      assertEquals(1, list.count());
    }
  }
}
