package dev.promiselang.diagnostics;

import dev.promiselang.source.Sources;
import java.util.ArrayList;
import java.util.List;

/** Where one phase gathers its problems while it runs. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  /** Takes these back: somebody else answers for them. */
  public void removeAll(List<Problem> problems) {
    found.removeAll(problems);
  }

  /** The value of a phase, whose problems are gathered here. */
  public <T> T take(Checked<T> checked) {
    addAll(checked.problems());
    return checked.value();
  }

  /** Whether no problem so far is an error. */
  public boolean sound() {
    return with(List.of()).sound();
  }

  /** How many problems have been found so far. */
  public int count() {
    return found.size();
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }

  /**
   * All that stand on their own: with the syntax broken, none that may only follow from that, and
   * none on a line that could not be read.
   */
  public List<Problem> independent(Sources sources) {
    BrokenLines broken = BrokenLines.of(found, sources);
    return found.stream()
        .filter(p -> p.code().isSyntax() || !broken.explain(p))
        .filter(p -> found.stream().noneMatch(p::followsFrom))
        .toList();
  }

  public <T> Checked<T> with(T value) {
    return new Checked<>(value, found);
  }
}
