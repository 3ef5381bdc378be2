package dev.promiselang.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.eval.builtins.Builtins;
import dev.promiselang.imports.MemorySources;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The example of every builtin holds, so that what the reference shows is true. */
class BuiltinExamplesTest {

  private static final String PROGRAM =
      """
      type Sample {
        labels: {String: String} = { team: "a", tier: "1" }
        arch: Set(String) = ["amd64"]
      }
      fun holds(tags: {String: String}, arch: Set(String)): Bool = %s
      let sample: Sample = {}
      let result = holds(sample.labels, sample.arch)
      """;

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return Builtins.ALL.stream()
        .map(
            builtin ->
                DynamicTest.dynamicTest(
                    builtin.getClass().getSimpleName(), () -> holds(builtin.example())));
  }

  private static void holds(String example) {
    String program = PROGRAM.formatted(example);
    assertEquals(
        "result = true\nsample = { arch: [\"amd64\"], labels: { team: \"a\", tier: \"1\" } }\n",
        Evaluation.tell(MemorySources.of(program)),
        example);
  }
}
