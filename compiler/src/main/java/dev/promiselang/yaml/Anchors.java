package dev.promiselang.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The anchors of a document, and how large the document would be with every alias written out, so
 * that a small file cannot stand for an endless one.
 */
final class Anchors {

  /** How many characters aliases may repeat in one file. */
  static final long MOST_REPEATED = 10_000_000;

  private final Map<String, Anchored> anchors = new HashMap<>();
  private long size;
  private long repeated;

  /** What stands at an anchor; nothing when there is none, or when its end was not read yet. */
  record Anchored(Optional<Yaml> node, long size, boolean open) {}

  long size() {
    return size;
  }

  /** Counts characters that are written out, or the bracket of a collection. */
  void count(long characters) {
    size += characters;
  }

  /** Begins what an anchor names, if there is one. */
  void open(Optional<String> anchor) {
    anchor.ifPresent(name -> anchors.put(name, new Anchored(Optional.empty(), 0, true)));
  }

  /** Ends what an anchor names, which began at a size. */
  void close(Optional<String> anchor, Yaml node, long sizeBefore) {
    anchor.ifPresent(
        name -> anchors.put(name, new Anchored(Optional.of(node), size - sizeBefore, false)));
  }

  Anchored find(String anchor) {
    return anchors.getOrDefault(anchor, new Anchored(Optional.empty(), 0, false));
  }

  /** Counts one more alias, and says whether that is too much. */
  boolean repeat(Anchored anchored) {
    size += anchored.size();
    repeated += anchored.size();
    return repeated > MOST_REPEATED;
  }

  void clear() {
    anchors.clear();
  }
}
