package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An item that a promise or fleet can have only once. */
record ItemTwice(Span at, String item, Span first) implements Problem {

  public static final Code CODE = new Code("P0321", "item-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + item + "` is given twice", at, "second one").and(first, "first one");
  }
}
