package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A scalar that is not what its tag says. */
public record WrongTag(Span at, String tag, String text) implements Problem {

  public static final Code CODE = new Code("P0716", "wrong-tag");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String shown = "`!!" + tag.substring(tag.lastIndexOf(':') + 1) + "`";
    return Report.error("this value is not of the kind that its tag names", at, "not " + shown)
        .help("remove the tag, or write a value that fits it");
  }
}
