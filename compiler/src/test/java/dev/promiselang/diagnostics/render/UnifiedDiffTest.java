package dev.promiselang.diagnostics.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  @Test
  void equalTextsDifferInNothing() {
    assertEquals("", UnifiedDiff.of("a", "x\n", "x\n"));
  }

  @Test
  void eachChangeStandsBetweenItsNeighbours() {
    String before = numbers(1, 20);
    String after = before.replace("\n5\n", "\nfive\n").replace("\n18\n", "\n18\nmore\n");
    assertEquals(
        """
        --- a/x.promise
        +++ b/x.promise
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8
        @@ -16,5 +16,6 @@
         16
         17
         18
        +more
         19
         20
        """,
        UnifiedDiff.of("x.promise", before, after));
  }

  @Test
  void aLineBreakThatIsMissingIsSaid() {
    assertEquals(
        """
        --- a/x
        +++ b/x
        @@ -1 +1 @@
        -a
        +a
        \\ No newline at end of file
        """,
        UnifiedDiff.of("x", "a\n", "a"));
    assertEquals("--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+a\n", UnifiedDiff.of("x", "", "a\n"));
  }

  @Test
  void textsWithNothingInCommonAreOneChange() {
    String diff = UnifiedDiff.of("x", numbers(1, 2000), numbers(3000, 5000));
    assertEquals(1, diff.lines().filter(line -> line.startsWith("@@")).count());
    assertEquals(2 + 1 + 2000 + 2001, diff.lines().count());
  }

  private static String numbers(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> number + "\n")
        .collect(Collectors.joining());
  }
}
