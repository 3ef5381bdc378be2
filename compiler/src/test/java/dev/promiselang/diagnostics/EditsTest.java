package dev.promiselang.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditsTest {

  private static final SourceFile FILE = new SourceFile(new SourceId("a"), "a && b || c");

  @Test
  void editsAreMadeInTheOrderOfTheText() {
    Fix or = edit(7, 9, "or");
    Fix and = edit(2, 4, "and");
    assertEquals(new Edits("a and b or c", List.of(and, or)), Edits.of(FILE, List.of(or, and)));
  }

  @Test
  void ofEditsThatOverlapTheFirstIsMade() {
    Fix first = edit(0, 4, "x");
    assertEquals("x b || c", Edits.of(FILE, List.of(edit(2, 6, "y"), first)).text());
    assertEquals("a,&& b || c", Edits.of(FILE, List.of(edit(1, 2, ","), edit(1, 2, ";"))).text());
  }

  @Test
  void neighboursDoNotOverlapButInsertionsAtOnePlaceDo() {
    assertEquals("x:y b || c", Edits.of(FILE, List.of(edit(0, 2, "x:"), edit(2, 4, "y"))).text());
    assertEquals(",a && b || c", Edits.of(FILE, List.of(edit(0, 0, ","), edit(0, 0, ":"))).text());
  }

  @Test
  void aNameIsCertainWhenOnlyOneIsNearAndASlipAway() {
    assertCertain("replicas", "replcas", List.of("replicas", "image"));
    assertCertain("replicas", "replicsa", List.of("replicas"));
    assertCertain("nodePool", "node_pool", List.of("nodePool"));
    assertCertain("\"dev\"", "\"Dev\"", List.of("\"dev\"", "\"prod\""));
    assertDoubtful("portA", List.of("portB"));
    assertDoubtful("node", List.of("node1"));
    assertDoubtful("node12", List.of("node21"));
    assertDoubtful("port", List.of("ports", "sport"));
    assertDoubtful("abc", List.of("abcd"));
  }

  private static void assertCertain(String meant, String written, List<String> candidates) {
    assertEquals(Optional.of(meant), Suggestions.certain(written, candidates));
  }

  private static void assertDoubtful(String written, List<String> candidates) {
    assertEquals(Optional.empty(), Suggestions.certain(written, candidates));
  }

  private static Fix edit(int start, int end, String replacement) {
    return new Fix("", new Span(FILE.id(), start, end), replacement);
  }
}
