package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Two elements of a keyed list with one key. */
record ListKeyTwice(Span at, String key, Span first) implements Problem {

  public static final Code CODE = new Code("P0412", "list-key-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String title = "two elements of this list have the key " + key;
    return first.equals(at)
        ? Report.error(title, at, "in this list")
        : Report.error(title, at, "the second").and(first, "the first");
  }
}
