package dev.promiselang.eval.builtins;

import dev.promiselang.eval.Invocation;
import dev.promiselang.eval.Value;
import java.util.Collection;

/** How long a value is as YAML, at most, found without writing it. */
final class WrittenOut {

  /** What stands beside a key or an element: a dash or colon, a space, quotes, a line break. */
  private static final int MARKS = 6;

  private final Invocation invocation;
  private long size;

  private WrittenOut(Invocation invocation) {
    this.invocation = invocation;
  }

  /** Whether the receiver may be written; it is looked at only until that is known. */
  static boolean admits(Invocation invocation) {
    WrittenOut written = new WrittenOut(invocation);
    return written.add(invocation.receiver(), 0) && invocation.admits(written.size);
  }

  private boolean add(Value value, int depth) {
    return switch (value) {
      case Value.ListOf list -> addAll(list.items(), depth);
      case Value.SetOf set -> addAll(set.members(), depth);
      case Value.Mapping mapping -> {
        size += mapping.entries().keySet().stream().mapToLong(String::length).sum();
        yield addAll(mapping.entries().values(), depth);
      }
      default -> {
        size += value.extent().size() + MARKS + 2L * depth;
        yield size <= invocation.largest() || invocation.admits(size);
      }
    };
  }

  private boolean addAll(Collection<Value> values, int depth) {
    size += MARKS + 2L * depth;
    return values.stream().allMatch(value -> add(value, depth + 1));
  }
}
