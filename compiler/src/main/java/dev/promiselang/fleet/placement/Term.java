package dev.promiselang.fleet.placement;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A part of a selector and whether it holds on a cluster; a leaf is one comparison. What a group
 * stands for is its only part, and the group's name stands with it.
 */
public record Term(Span at, Form form, boolean holds, List<Term> parts, Optional<String> group) {

  public Term {
    parts = List.copyOf(parts);
  }

  /** How the parts make the whole. */
  public enum Form {
    ALL,
    ANY,
    NOT,
    GROUP,
    COMPARISON
  }
}
