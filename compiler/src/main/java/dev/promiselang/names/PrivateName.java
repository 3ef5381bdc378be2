package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A name with a leading underscore, used from another module. */
record PrivateName(Span at, String name, Span declaredAt) implements Problem {

  public static final Code CODE = new Code("P0207", "private-name");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + name + "` is private to its module", at, "used from another module")
        .and(declaredAt, "declared here; the leading `_` makes it private");
  }
}
