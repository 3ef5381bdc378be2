package dev.promiselang.diagnostics;

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

  /** All that stand on their own: with the syntax broken, none that may only follow from that. */
  public List<Problem> independent() {
    boolean broken = found.stream().anyMatch(problem -> problem.code().isSyntax());
    return found.stream()
        .filter(p -> !broken || !p.mayFollowFromSyntax())
        .filter(p -> found.stream().noneMatch(p::followsFrom))
        .toList();
  }

  public <T> Checked<T> with(T value) {
    return new Checked<>(value, found);
  }
}
