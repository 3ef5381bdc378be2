package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A backslash in text is followed by nothing that it can escape. */
public record InvalidEscape(Span at, String written) implements Problem {

  public static final Code CODE = new Code("P0106", "invalid-escape");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + written + "` is no escape", at, "this stands for no character")
        .help("the escapes are `\\n`, `\\t`, `\\\"`, `\\\\`, `\\$` and `\\u{1F600}`")
        .help("text in single quotes takes backslashes as they are: '\\d+'");
  }
}
