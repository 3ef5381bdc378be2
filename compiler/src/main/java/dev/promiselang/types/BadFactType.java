package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A fact of a type that cannot become a label. */
record BadFactType(Span at, String name, String reason, String help) implements Problem {

  public static final Code CODE = new Code("P0323", "bad-fact-type");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("the fact `" + name + "` cannot have this type", at, reason).help(help);
  }
}
