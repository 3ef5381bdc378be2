package dev.promiselang.emit.kratix.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.imports.MemorySources;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A check is taken for platforms that have what it becomes, and refused with the first one. */
class PlatformsTest {

  private static final int OLDEST = 25;
  private static final int NEWEST = 37;

  /** Checks with the first minor version of Kubernetes that takes them in a new CRD. */
  private static final Map<String, Integer> CHECKS =
      Map.ofEntries(
          Map.entry("amount < 2Gi", 29),
          Map.entry("amount + 1Gi != 3Gi", 29),
          Map.entry("\"n${whole}\" != \"n1\"", 30),
          Map.entry("version >= 1.2.0", 34),
          Map.entry("version.minor > 1", 34),
          Map.entry("version in 1.2..1.4", 34),
          Map.entry("numbers.sort().first() != 3", 35),
          Map.entry("numbers.distinct().size() == 2", 35),
          Map.entry("numbers.reverse().first() != 3", 35),
          Map.entry("numbers.slice(1).size() == 1", 35),
          Map.entry("numbers.flatMap(n => [n, n]).size() == 4", 35),
          Map.entry("tags.union([\"b\"]).size() == 2", 35),
          Map.entry("tags.toList().first() == \"a\"", 35),
          Map.entry("tags.minus([\"b\"]).size() == 1", OLDEST),
          Map.entry("numbers.sum() > 1 and whole % 2 == 0", OLDEST),
          Map.entry("text.matches('a+') or text.split(\",\").size() > 1", OLDEST),
          Map.entry("wait + 1h < 3h and until > 2026-01-01", OLDEST),
          Map.entry("stage >= \"staging\"", OLDEST));

  @TestFactory
  Stream<DynamicTest> everyCheckHasItsFirstPlatform() {
    return CHECKS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> judge(entry)));
  }

  private static void judge(Map.Entry<String, Integer> entry) {
    List<String> expected =
        IntStream.rangeClosed(OLDEST, NEWEST)
            .mapToObj(minor -> minor < entry.getValue() ? "needs 1." + entry.getValue() : "taken")
            .toList();
    List<String> found =
        IntStream.rangeClosed(OLDEST, NEWEST)
            .mapToObj(minor -> verdict(entry.getKey(), minor))
            .toList();
    assertEquals(expected, found);
  }

  private static String verdict(String check, int minor) {
    Compilation compilation =
        Compiler.compile(
            MemorySources.of(
                """
                #- package.yaml
                name: platforms
                version: 0.1.0
                language: 1
                platform: { kubernetes: "1.%d" }
                #- main.promise
                promise P {
                  on every cluster
                  api P in "p.example.org/v1" {
                    amount: Quantity
                    whole: Int(0..9)
                    version: Version
                    numbers: [Int(0..9)](1..5)
                    tags: Set("a" | "b")
                    text: String(..20)
                    wait: Duration
                    until: Date
                    stage: "dev" < "staging" < "prod"
                    check %s
                  }
                }
                """
                    .formatted(minor, check)));
    return compilation.problems().stream()
        .map(
            problem ->
                problem.report().title().replaceAll(".* needs Kubernetes (\\S+) .*", "needs $1"))
        .findFirst()
        .orElse("taken");
  }
}
