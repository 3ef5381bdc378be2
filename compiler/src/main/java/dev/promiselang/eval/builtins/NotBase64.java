package dev.promiselang.eval.builtins;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A text that was to be read as Base64 and is none, or stands for bytes that are no text. */
record NotBase64(Span at, String text) implements Problem {

  public static final Code CODE = new Code("P0452", "not-base64");

  /** How much of the text is shown. */
  private static final int SHOWN = 40;

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    return Report.error(
            "this is not a text in Base64", at, "\"" + shown + "\" cannot be read as one")
        .help("Base64 is letters, digits, `+` and `/`, four by four, filled up with `=`");
  }
}
