package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;

/** A construct of the language that this version of the compiler cannot compile yet. */
public record NotYetSupported(Span at, String construct) implements Problem {

  public static final Code CODE = new Code("P0210", "not-yet-supported");

  /** Told from where the construct begins to its first brace or the end of its line. */
  public static NotYetSupported of(String construct, Span whole, SourceFile file) {
    String text = file.textOf(whole);
    int end = 0;
    while (end < text.length() && text.charAt(end) != '{' && text.charAt(end) != '\n') {
      end++;
    }
    int length = text.substring(0, end).stripTrailing().length();
    return new NotYetSupported(
        new Span(whole.file(), whole.start(), whole.start() + length), construct);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(construct + " is not yet supported", at, "not yet supported")
        .help(
            "the construct is part of the language, but this version of promisec cannot compile"
                + " it");
  }
}
