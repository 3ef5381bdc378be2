package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.scalars.TextFormat;
import dev.promiselang.source.Span;

/** A format of text that nobody checks. */
record UnknownFormat(Span at, String name) implements Problem {

  public static final Code CODE = new Code("P0344", "unknown-format");

  @Override
  public Code code() {
    return CODE;
  }

  /** The text without its quotes. */
  private Span inside() {
    int quotes = (at.end() - at.start() - name.length()) / 2;
    return new Span(at.file(), at.start() + quotes, at.end() - quotes);
  }

  @Override
  public Report report() {
    return Report.error(
            "no format is called `" + name + "`", at, "not one of those that are checked")
        .didYouMean(name, inside(), TextFormat.names())
        .help("known are " + Suggestions.quoted(TextFormat.names()))
        .help("for a form of your own write `pattern: '...'`");
  }
}
