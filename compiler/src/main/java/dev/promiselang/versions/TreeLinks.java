package dev.promiselang.versions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** Follows the symbolic links of a tree as text, one to the next, without ever touching a disk. */
public final class TreeLinks {

  private static final int MOST_STEPS = 40;

  private final Map<String, String> targets;

  /** The links of a tree: their targets by their paths. */
  public TreeLinks(Map<String, String> targets) {
    this.targets = Map.copyOf(targets);
  }

  /** Whether a link leads out of the tree, at once or by way of others. */
  public boolean leadsOut(String link) {
    return follow(link).isEmpty();
  }

  /**
   * The path that a link comes to in the end; the link itself when links lead in a circle, nothing
   * when they lead out.
   */
  public Optional<String> follow(String link) {
    String path = link;
    for (int step = 0; step < MOST_STEPS && targets.get(path) instanceof String target; step++) {
      Optional<String> next = beside(path, target);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      path = next.get();
    }
    return Optional.of(targets.containsKey(path) ? link : path);
  }

  private static Optional<String> beside(String link, String target) {
    if (target.startsWith("/") || target.contains("\\") || target.matches("[A-Za-z]:.*")) {
      return Optional.empty();
    }
    Deque<String> segments = new ArrayDeque<>();
    String folder = link.substring(0, link.lastIndexOf('/') + 1);
    for (String segment : (folder + target).split("/")) {
      if (segment.equals("..")) {
        if (segments.isEmpty()) {
          return Optional.empty();
        }
        segments.removeLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return Optional.of(String.join("/", segments));
  }
}
