package dev.promiselang.fleet;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths as Kratix cleans them: no empty segments, no {@code .}, and {@code ..} resolved. */
public final class CleanPath {

  private CleanPath() {}

  /** The cleaned path without a slash at either end; the root is empty. */
  public static String of(String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/")) {
      if (segment.equals("..") && !segments.isEmpty() && !segments.getLast().equals("..")) {
        segments.removeLast();
      } else if (segment.equals("..") && path.startsWith("/")) {
        continue;
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return String.join("/", segments);
  }
}
