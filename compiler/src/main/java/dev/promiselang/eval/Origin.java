package dev.promiselang.eval;

import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** What in the source made an object: an expression, and the patches that changed it in order. */
public final class Origin {

  private final Expression written;
  private final List<Entry.Patch> changes;

  private Origin(Expression written, List<Entry.Patch> changes) {
    this.written = written;
    this.changes = List.copyOf(changes);
  }

  static Origin of(Expression written) {
    return new Origin(written, List.of());
  }

  Origin changedBy(Entry.Patch patch) {
    List<Entry.Patch> all = new ArrayList<>(changes);
    all.add(patch);
    return new Origin(written, all);
  }

  /** The construction, or whatever else has the object for its value or among its values. */
  public Expression written() {
    return written;
  }

  public List<Entry.Patch> changes() {
    return changes;
  }
}
