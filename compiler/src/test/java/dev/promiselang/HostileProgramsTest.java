package dev.promiselang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.bench.HostilePrograms;
import dev.promiselang.compile.Compilation;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs made to bring the compiler down end with the report that they deserve, and nothing else:
 * no exception, no overflow of the stack, no second report.
 */
class HostileProgramsTest {

  /** As the command line does it: trees are walked by recursion. */
  private static final long STACK_BYTES = 256L << 20;

  @TestFactory
  Stream<DynamicTest> endWithTheirOneReport() {
    return HostilePrograms.all().stream()
        .map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> ends(hostile)));
  }

  private static void ends(HostilePrograms.Hostile hostile) throws InterruptedException {
    String text = hostile.text().apply(hostile.full());
    AtomicReference<Object> result = new AtomicReference<>("nothing");
    Thread thread = new Thread(null, () -> result.set(codes(text)), "compiler", STACK_BYTES);
    thread.setUncaughtExceptionHandler((_, thrown) -> result.set(thrown));
    thread.start();
    thread.join();
    assertEquals(hostile.code().isEmpty() ? List.of() : List.of(hostile.code()), result.get());
  }

  private static List<String> codes(String text) {
    Compilation compilation = SourceText.compile(text);
    return compilation.problems().stream().map(problem -> problem.code().id()).toList();
  }
}
