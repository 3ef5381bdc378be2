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

  @Override
  public Report report() {
    return Report.error("no format is called `" + name + "`", at, "Kubernetes does not know it")
        .help(Suggestions.didYouMean(name, TextFormat.names()))
        .help("known are " + Suggestions.quoted(TextFormat.names()))
        .help("for a form of your own write `pattern: '...'`");
  }
}
