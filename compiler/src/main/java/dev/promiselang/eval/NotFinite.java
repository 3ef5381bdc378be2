package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A Number that is not finite where a manifest is written. */
record NotFinite(Span at, String path, String number) implements Problem {

  public static final Code CODE = new Code("P0431", "not-finite");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(number + " cannot stand in a manifest", at, held(path, number));
  }

  private static String held(String path, String value) {
    return path.isEmpty() ? "this is " + value : "`" + path + "` is " + value;
  }
}
