package dev.promiselang.eval;

import dev.promiselang.source.Span;

/**
 * What one evaluation from outside may take: steps, depth and the size of a value written out in
 * full. Once it is spent, everything fails silently for the rest of the run.
 */
final class Budget {

  static final long STEPS = 5_000_000;
  static final int DEPTH = 500;
  static final long SIZE = 20_000_000;
  static final int NESTING = 200;

  private final Findings findings;
  private Span outermost = Span.NONE;
  private long steps;
  private int depth;
  private boolean spent;

  Budget(Findings findings) {
    this.findings = findings;
  }

  /** Begins the evaluation of something that stands here; false when nothing more may be done. */
  boolean enter(Span at) {
    if (depth == 0) {
      steps = 0;
      outermost = at;
    }
    depth++;
    if (depth > DEPTH) {
      exceed(at, "this is nested too deep");
    }
    work(1, at);
    return !spent;
  }

  void leave() {
    depth--;
  }

  /** Counts steps; what is done here may be finished, but nothing else begins. */
  void work(long more, Span at) {
    steps += more;
    if (steps > STEPS) {
      exceed(outermost, "it takes too many steps");
    }
  }

  /** The value, unless it is too large or nests too deep. */
  Value admit(Value value, Span at) {
    Extent extent = value.extent();
    if (extent.size() > SIZE) {
      exceed(at, "written out, this value is too large");
    }
    if (extent.depth() > NESTING) {
      exceed(at, "this value nests too deep");
    }
    return spent ? Findings.FAILED : value;
  }

  private void exceed(Span at, String what) {
    if (!spent) {
      spent = true;
      findings.add(new TooMuchWork(at, what));
    }
  }
}
