package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A package in a language that this compiler does not know; the text is empty for no number. */
record UnknownLanguage(Span at, String language) implements Problem {

  public static final Code CODE = new Code("P0765", "unknown-language");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    boolean later = language.matches("[1-9]\\d{0,5}");
    return Report.error(
            later
                ? "this package is written in language " + language
                : "`language` must be the number of a language",
            at,
            "this compiler knows language 1")
        .help(
            later
                ? "compile it with a later `promisec`, or use a version of the package in language"
                    + " 1"
                : "write `language: 1`");
  }
}
