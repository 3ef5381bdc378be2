package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A key whose text, known only when evaluated, is set a second time. */
record KeySetAgain(Span at, String key, Span first) implements Problem {

  public static final Code CODE = new Code("P0411", "key-set-again");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        at.equals(first)
            ? Report.error("`" + key + "` is set twice", at, "set again in a later round")
            : Report.error("`" + key + "` is set twice", at, "set again here")
                .and(first, "first set here");
    return report.help("each path is set once; a path and its own beginning cannot both be set");
  }
}
