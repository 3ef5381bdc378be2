package dev.promiselang.adopt;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What is left out of the source, in the order in which it was met. */
final class Leftovers {

  private final List<Problem> problems = new ArrayList<>();

  void add(Span at, String what, String why) {
    problems.add(new CannotBeSaid(at, what, why));
  }

  List<Problem> all() {
    return problems.stream().distinct().toList();
  }
}
