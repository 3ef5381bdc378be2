package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An annotation has other arguments than it takes. */
record WrongAnnotation(Span at, String name, String form) implements Problem {

  public static final Code CODE = new Code("P0214", "wrong-annotation");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`@" + name + "` takes other arguments", at, "not in this form")
        .help("write `" + form + "`; texts have no holes here");
  }
}
