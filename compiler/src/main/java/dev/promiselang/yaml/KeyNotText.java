package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A key that cannot be turned into text, as Kubernetes needs it. */
public record KeyNotText(Span at, String found) implements Problem {

  public static final Code CODE = new Code("P0715", "key-not-text");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("a key of a mapping is text", at, "this key is " + found)
        .help("put quotes around a key, or around a value that begins with `{` or `[`");
  }
}
