package dev.promiselang.emit.kratix.cel;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** The message of a check is blank or has several lines; the API server takes neither. */
record UnusableMessage(Span at, boolean blank) implements Problem {

  public static final Code CODE = new Code("P0649", "unusable-message");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String what = blank ? "is blank" : "has a line break";
    return Report.error(
            "the message of a check in an `api` " + what,
            at,
            "the API server takes one line of text")
        .help(
            blank
                ? "say what is wrong, or leave `else` out: then the condition itself is the message"
                : "say it in one line");
  }
}
