package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An annotation that a field has twice. */
record AnnotationTwice(Span at, String name, Span first) implements Problem {

  public static final Code CODE = new Code("P0341", "annotation-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`@" + name + "` stands twice", at, "the second")
        .and(first, "the first")
        .help("keep one of them");
  }
}
