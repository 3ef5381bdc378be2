package dev.promiselang.eval;

import dev.promiselang.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Where the steps of one evaluation go: to lets, functions and loops, each with how often. */
final class Costs {

  /** What a part of an evaluation is called, where it stands and what it took so far. */
  static final class Part {
    private final String name;
    private final String unit;
    private final Span at;
    private long times;
    private long steps;

    private Part(String name, String unit, Span at) {
      this.name = name;
      this.unit = unit;
      this.at = at;
    }

    String name() {
      return name;
    }

    /** What {@link #times} counts: calls or rounds; empty for what is done once. */
    String unit() {
      return unit;
    }

    Span at() {
      return at;
    }

    long times() {
      return times;
    }

    /** The steps taken here, without those of the parts that it went into. */
    long steps() {
      return steps;
    }
  }

  private final Map<Object, Part> parts = new IdentityHashMap<>();
  private final List<Part> inOrder = new ArrayList<>();
  private final Deque<Part> open = new ArrayDeque<>();

  void restart() {
    if (!inOrder.isEmpty()) {
      parts.clear();
      inOrder.clear();
    }
  }

  void beginLet(Object let, String name, Span at) {
    begin(let, "`" + name + "`", "", at, 1);
  }

  void beginCall(Object function, String name, Span at) {
    begin(function, "`" + name + "`", "calls", at, 1);
  }

  void beginLoop(Object loop, Span at, long rounds) {
    begin(loop, "this loop", "rounds", at, rounds);
  }

  private void begin(Object key, String name, String unit, Span at, long times) {
    Part part = parts.get(key);
    if (part == null) {
      part = new Part(name, unit, at);
      parts.put(key, part);
      inOrder.add(part);
    }
    part.times += times;
    open.push(part);
  }

  void end() {
    open.pop();
  }

  void count(long steps) {
    if (!open.isEmpty()) {
      open.peek().steps += steps;
    }
  }

  /** The parts that took most, the dearest first. */
  List<Part> dearest(int most) {
    return inOrder.stream()
        .sorted(Comparator.comparingLong(Part::steps).reversed())
        .limit(most)
        .toList();
  }

  /** The lets and functions that are being worked on, the outermost first. */
  List<Part> chain() {
    List<Part> chain = new ArrayList<>();
    for (Iterator<Part> all = open.descendingIterator(); all.hasNext(); ) {
      Part part = all.next();
      if (!part.unit().equals("rounds")) {
        chain.add(part);
      }
    }
    return chain;
  }
}
