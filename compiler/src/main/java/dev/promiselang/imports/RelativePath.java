package dev.promiselang.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Paths with {@code .} and {@code ..} in them, worked out as text. */
public final class RelativePath {

  private RelativePath() {}

  /** Whether text can be a path at all: it says something, and no control character is in it. */
  static boolean isPath(String written) {
    return !written.isBlank() && written.chars().noneMatch(Character::isISOControl);
  }

  /** The path that {@code written} means beside a file; empty when it leads out of the package. */
  static Optional<String> beside(String file, String written) {
    if (written.startsWith("/")) {
      return Optional.empty();
    }
    String path = normal(file.substring(0, file.lastIndexOf('/') + 1) + written);
    return path.equals("..") || path.startsWith("../") ? Optional.empty() : Optional.of(path);
  }

  /** The same path without {@code .} and without any {@code ..} that a segment precedes. */
  static String normal(String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/")) {
      if (segment.equals("..") && !segments.isEmpty() && !segments.getLast().equals("..")) {
        segments.removeLast();
      } else if (!segment.equals(".") && !segment.isEmpty()) {
        segments.addLast(segment);
      }
    }
    return (path.startsWith("/") ? "/" : "") + String.join("/", segments);
  }

  /** How a module writes the path of another file of its package. */
  public static String from(String file, String path) {
    List<String> base = List.of(file.split("/"));
    List<String> target = List.of(path.split("/"));
    int shared = 0;
    while (shared < Math.min(base.size(), target.size()) - 1
        && base.get(shared).equals(target.get(shared))) {
      shared++;
    }
    int up = base.size() - 1 - shared;
    String rest = String.join("/", target.subList(shared, target.size()));
    return (up == 0 ? "./" : "../".repeat(up)) + rest;
  }
}
