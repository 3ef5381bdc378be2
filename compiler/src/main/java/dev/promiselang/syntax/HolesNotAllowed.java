package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Text that must be known where it stands has a hole. */
public record HolesNotAllowed(Span at) implements Problem {

  public static final Code CODE = new Code("P0112", "text-with-holes-not-allowed");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this text cannot have holes", at, "a hole")
        .help("write the text out; `\\${` stands for the characters themselves");
  }
}
