package dev.promiselang.bench;

import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import java.util.Arrays;

/**
 * Compiles made-up fleets of growing size and prints the median of several runs and its ratio to
 * the smallest: ten times the clusters should cost about ten times.
 */
final class FleetScale {

  private static final int RUNS = 5;
  private static final int PROMISES = 100;

  private FleetScale() {}

  public static void main(String[] arguments) {
    compile(100);
    System.out.println("clusters  promises  placements      ms  ratio");
    double smallest = 0;
    for (int clusters : new int[] {100, 300, 1000, 3000}) {
      long[] nanos = new long[RUNS];
      Compilation last = compile(clusters);
      for (int run = 0; run < RUNS; run++) {
        long start = System.nanoTime();
        last = compile(clusters);
        nanos[run] = System.nanoTime() - start;
      }
      Arrays.sort(nanos);
      double median = nanos[RUNS / 2] / 1e6;
      smallest = smallest == 0 ? median : smallest;
      int placements =
          last.plan().orElseThrow().fleet().landings().values().stream()
              .mapToInt(landings -> landings.size())
              .sum();
      System.out.printf(
          "%8d  %8d  %10d  %6.0f  %5.1f%n",
          clusters, PROMISES, placements, median, median / smallest);
    }
  }

  private static Compilation compile(int clusters) {
    Compilation compilation = Compiler.compile(new MadeUpFleet(clusters, PROMISES));
    if (!compilation.sound()) {
      compilation.problems().stream()
          .limit(5)
          .forEach(problem -> System.out.println(problem.report().title()));
      throw new IllegalStateException("the made-up fleet does not compile");
    }
    return compilation;
  }
}
