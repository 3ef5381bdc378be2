package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A quote closes a text that no quote has opened. */
public record MissingQuote(Span word, Span quote, String written) implements Problem {

  public static final Code CODE = new Code("P0123", "missing-quote");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this text has no opening quote", word, "it begins here")
        .and(quote, "closed here")
        .help("write `\"" + written + "\"`")
        .fix(new Fix("open the text", word.before(), "\""));
  }
}
