package dev.promiselang.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** What would be written next: a document laid out flat, then what waits behind it. */
final class Ahead {

  private record Level(Iterator<Document> parts, boolean flat) {}

  private final List<Printer.Task> waiting;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int following;
  private boolean flat = true;

  Ahead(Document first, List<Printer.Task> waiting) {
    this.waiting = waiting;
    this.following = waiting.size();
    enter(first, true);
  }

  /** Goes on with what is inside a document, before what follows it. */
  void enter(Document inner, boolean flatInside) {
    enter(List.of(inner), flatInside);
  }

  void enter(List<Document> parts, boolean flatInside) {
    levels.push(new Level(parts.iterator(), flatInside));
  }

  boolean hasNext() {
    while (!levels.isEmpty() && !levels.element().parts().hasNext()) {
      levels.pop();
    }
    if (levels.isEmpty() && following > 0) {
      Printer.Task task = waiting.get(--following);
      enter(task.document(), task.flat());
    }
    return !levels.isEmpty();
  }

  Document next() {
    flat = levels.element().flat();
    return levels.element().parts().next();
  }

  /** Whether what was given last is laid out flat. */
  boolean flat() {
    return flat;
  }
}
