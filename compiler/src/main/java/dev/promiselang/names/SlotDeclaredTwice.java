package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Two slots of one name in a program: on a cluster they would be the same label. */
record SlotDeclaredTwice(Span at, String name, Span first) implements Problem {

  public static final Code CODE = new Code("P0215", "slot-declared-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("the slot `" + name + "` is declared twice", at, "declared again here")
        .and(first, "first declared here")
        .help("a slot is named once in a program: import the module of the other and use that one");
  }
}
