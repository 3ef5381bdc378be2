package dev.promiselang.eval;

import java.util.Collection;
import java.util.Map;

/**
 * How much a value comes to when it is written out in full: its size in characters and scalars, how
 * deep it nests, and whether some part of it has failed.
 */
public record Extent(long size, int depth, boolean failed) {

  static final Extent SCALAR = new Extent(1, 0, false);
  static final Extent FAILED = new Extent(1, 0, true);

  /** Far above every budget, far below what overflows when a few are added. */
  private static final long CEILING = Long.MAX_VALUE / 4;

  static Extent of(String text) {
    return new Extent(1L + text.length(), 0, false);
  }

  Extent asFailed() {
    return new Extent(size, depth, true);
  }

  static Extent around(Collection<? extends Value> parts) {
    long size = 1;
    int depth = 0;
    boolean failed = false;
    for (Value part : parts) {
      Extent inner = part.extent();
      size = Math.min(CEILING, size + inner.size);
      depth = Math.max(depth, inner.depth);
      failed |= inner.failed;
    }
    return new Extent(size, depth + 1, failed);
  }

  static Extent around(Map<String, Value> entries) {
    Extent values = around(entries.values());
    long keys = entries.keySet().stream().mapToLong(String::length).sum();
    return new Extent(Math.min(CEILING, values.size + keys), values.depth, values.failed);
  }
}
