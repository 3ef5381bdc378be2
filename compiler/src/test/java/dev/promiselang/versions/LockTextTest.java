package dev.promiselang.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LockTextTest {

  private static final String COMMIT = "0123456789".repeat(4);
  private static final String CONTENT = ContentHash.of(Map.of("a", new byte[] {1}));

  @Test
  void whatIsWrittenIsReadAndSorted() {
    TreeMap<String, Lock.Locked> entries = new TreeMap<>();
    entries.put("b.io/x", locked("2.0.0-rc.1", ""));
    entries.put("a.io/y", locked("1.0.0", "main"));
    Lock lock = new Lock(entries);
    String text = LockText.write(lock);
    assertEquals(
        """
        # Written by `promisec deps`; it belongs into version control, and is not to be edited.
        lock: 1
        repositories:
          a.io/y:
            commit: "%s"
            content: %s
            rev: main
            version: 1.0.0
          b.io/x:
            commit: "%s"
            content: %s
            version: 2.0.0-rc.1
        """
            .formatted(COMMIT, CONTENT, COMMIT, CONTENT),
        text);
    assertEquals(lock, read(text).value());
  }

  @Test
  void whatNoCommandHasWrittenIsRefused() {
    for (String text :
        List.of(
            "",
            "lock: 2\nrepositories: {}\n",
            "lock: 1\n",
            "<<<<<<< ours\nlock: 1\n",
            "lock: 1\nrepositories:\n  a.io/x: { version: 1.0.0 }\n")) {
      var read = read(text);
      assertEquals(List.of("P0754"), read.problems().stream().map(p -> p.code().id()).toList());
      assertEquals(Lock.NONE, read.value());
    }
  }

  @Test
  void contentIsPathsAndBytes() {
    String one = ContentHash.of(Map.of("a", new byte[] {1}, "b", new byte[] {2}));
    assertNotEquals(one, ContentHash.of(Map.of("a", new byte[] {2}, "b", new byte[] {1})));
    assertNotEquals(one, ContentHash.of(Map.of("a", new byte[] {1})));
  }

  private static Checked<Lock> read(String text) {
    return LockText.read(new SourceFile(new SourceId(Lock.FILE_NAME), text));
  }

  private static Lock.Locked locked(String version, String revision) {
    return new Lock.Locked(VersionNumber.parse(version).orElseThrow(), revision, COMMIT, CONTENT);
  }
}
