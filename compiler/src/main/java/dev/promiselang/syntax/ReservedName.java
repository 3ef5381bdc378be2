package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A word of the language is used as the name of a value. */
public record ReservedName(Span at, String word) implements Problem {

  public static final Code CODE = new Code("P0107", "reserved-name");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + word + "` is a word of the language and names nothing", at, "a name")
        .help("choose another name; as a key, as a field or after a dot `" + word + "` is fine");
  }
}
