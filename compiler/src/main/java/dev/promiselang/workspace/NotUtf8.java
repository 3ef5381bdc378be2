package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;

/** A file whose bytes are not UTF-8. */
record NotUtf8(SourceId file) implements Problem {

  public static final Code CODE = new Code("P0727", "not-utf8");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + file + "` is not UTF-8", new Span(file, 0, 0), "")
        .help("save the file as UTF-8; everything that promisec reads is UTF-8");
  }
}
