package dev.promiselang.eval;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What one evaluation from outside may take: steps, depth and the size of a value written out in
 * full; and what all lets together may keep. Once it is spent, everything fails silently for the
 * rest of the run.
 */
final class Budget {

  static final long STEPS = 5_000_000;
  static final int DEPTH = 1_000;
  static final long SIZE = 20_000_000;
  static final long KEPT = 200_000_000;
  static final int NESTING = 200;

  /** How many elements, and how many characters, are copied in one step. */
  private static final int ELEMENTS = 8;

  private static final int CHARACTERS = 64;

  private final Findings findings;
  private final Costs costs = new Costs();
  private final List<Kept> kept = new ArrayList<>();
  private Span outermost = Span.NONE;
  private long keptSize;
  private long steps;
  private int depth;
  private boolean spent;

  private record Kept(String name, Span at, long size) {}

  Budget(Findings findings) {
    this.findings = findings;
  }

  Costs costs() {
    return costs;
  }

  /** Begins the evaluation of something that stands here; false when nothing more may be done. */
  boolean enter(Span at) {
    if (depth == 0) {
      steps = 0;
      outermost = at;
      costs.restart();
    }
    depth++;
    if (depth > DEPTH) {
      exceed(new TooDeep(at, false, DEPTH, Chain.of(costs)));
    }
    work(1);
    return !spent;
  }

  void leave() {
    depth--;
  }

  boolean isSpent() {
    return spent;
  }

  /** Counts steps; what is done here may be finished, but nothing else begins. */
  void work(long more) {
    steps += more;
    costs.count(more);
    if (steps > STEPS) {
      exceed(TooMuchWork.of(outermost, STEPS, costs));
    }
  }

  /** Counts the copying or comparing of so many elements. */
  void elements(long count) {
    work(count / ELEMENTS);
  }

  /** Counts the writing or reading of so many characters. */
  void characters(long count) {
    work(count / CHARACTERS);
  }

  /** The value, unless it is too large or nests too deep. */
  Value admit(Value value, Span at) {
    Extent extent = value.extent();
    admits(extent.size(), at);
    if (extent.depth() > NESTING) {
      exceed(new TooDeep(at, true, NESTING, Chain.of(costs)));
    }
    return spent ? Findings.FAILED : value;
  }

  /** Whether a value of this size may be made here. */
  boolean admits(long size, Span at) {
    if (size > SIZE) {
      exceed(new TooLarge(at, size, SIZE, false, largest(size)));
    }
    return !spent;
  }

  /** Counts what a let keeps for the rest of the run. */
  void keep(String name, Span at, Value value) {
    long size = value.extent().size();
    kept.add(new Kept(name, at, size));
    keptSize += size;
    if (keptSize > KEPT) {
      exceed(new TooLarge(at, keptSize, KEPT, true, largest(keptSize)));
    }
  }

  /** The lets that are a considerable part of a size. */
  private List<Label> largest(long size) {
    return kept.stream()
        .filter(let -> let.size() > size / 100)
        .sorted((a, b) -> Long.compare(b.size(), a.size()))
        .limit(3)
        .map(let -> new Label(let.at(), "`" + let.name() + "` is " + Amounts.of(let.size())))
        .toList();
  }

  private void exceed(Problem problem) {
    if (!spent) {
      spent = true;
      findings.add(problem);
    }
  }
}
