package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A version with fewer than three parts where it would stand for a whole line. */
record VersionLine(Span at, String operator, String spelling, String instead) implements Problem {

  public static final Code CODE = new Code("P0311", "version-line");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + operator + " " + spelling + "` does not say which " + spelling + ".x is meant",
            at,
            "fewer than three parts")
        .help("write `" + instead + "`");
  }
}
