package dev.promiselang.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CleanPathTest {

  @Test
  void pathsAreCleanedAsKratixCleansThem() {
    assertEquals("worker", CleanPath.of("worker/"));
    assertEquals("a/c", CleanPath.of("a//b/../c"));
    assertEquals("", CleanPath.of("/"));
    assertEquals("", CleanPath.of("."));
    assertEquals("a/b", CleanPath.of("/../a/./b"));
    assertEquals("../up", CleanPath.of("../up"));
  }
}
