package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A {@code provides} of no form that there is. */
record WrongProvides(Span at, String message, String near) implements Problem {

  public static final Code CODE = new Code("P0328", "wrong-provides");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(message, at, "this says nothing")
        .help(near)
        .help(
            "write `provides crd \"plural.group\" serving [\"v1\"] kind Kind`, `provides namespace"
                + " \"name\"`, `provides object Kind \"name\" in \"namespace\"` or `provides"
                + " apiService \"v1.group\"`");
  }
}
