package dev.promiselang.verify;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;

/** A test or a policy: its title and where that stands. */
public record Subject(Kind kind, String title, Span at) {

  /** What is verified. */
  public enum Kind {
    TEST,
    POLICY;

    /** The word it is declared by. */
    public String word() {
      return this == TEST ? "test" : "policy";
    }
  }

  static Subject of(Declaration.Test test) {
    return new Subject(Kind.TEST, test.title().text(), test.title().at());
  }

  static Subject of(Declaration.Policy policy) {
    return new Subject(Kind.POLICY, policy.title().text(), policy.title().at());
  }

  @Override
  public String toString() {
    return kind.word() + " \"" + title + "\"";
  }
}
