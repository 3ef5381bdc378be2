package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Two tests, or two policies, of one title. */
record TitleTwice(Span at, String words, String title, Span first) implements Problem {

  public static final Code CODE = new Code("P0224", "title-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "two " + words + " have the title \"" + title + "\"", at, "the same title again")
        .and(first, "first used here")
        .help("give one of them a title that says what is different about it");
  }
}
