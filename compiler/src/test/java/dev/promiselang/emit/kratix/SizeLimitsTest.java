package dev.promiselang.emit.kratix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizeLimitsTest {

  @Test
  void aPromiseThatKubectlCannotAnnotateIsWarnedAbout() {
    assertEquals(List.of("P0603"), codes(1, 270_000));
    assertEquals(List.of(), codes(1, 250_000));
  }

  @Test
  void aPromiseThatEtcdCannotKeepWithItsRevisionsIsRefused() {
    assertEquals(List.of("P0602"), codes(3, 400_000));
  }

  @Test
  void anObjectThatEtcdCannotKeepIsRefused() {
    assertEquals(List.of("P0601", "P0602"), codes(1, 1_600_000));
  }

  /** The codes of what is found about a promise with objects of a size. */
  private static List<String> codes(int objects, int size) {
    StringBuilder program = new StringBuilder("promise P {\n  on every cluster\n  install {\n");
    for (int i = 0; i < objects; i++) {
      program.append(
          """
          Resource { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "c%d", namespace: "default" }, data: { a: "%s" } }
          """
              .formatted(i, "x".repeat(size)));
    }
    Compilation compilation = Emission.of(program + "  }\n}\n");
    return compilation.problems().stream().map(problem -> problem.code().id()).sorted().toList();
  }
}
