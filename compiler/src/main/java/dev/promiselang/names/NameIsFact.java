package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A let, parameter, group, slot or alias that has the name of a fact in scope. */
record NameIsFact(Span at, String name, String what, Span factAt) implements Problem {

  public static final Code CODE = new Code("P0205", "name-is-a-fact");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + name + "` is already a fact of the clusters",
            at,
            what + " with the name of a fact")
        .and(factAt, "the fact is declared here")
        .help("in a selector a bare `" + name + "` is the fact: rename the " + what);
  }
}
