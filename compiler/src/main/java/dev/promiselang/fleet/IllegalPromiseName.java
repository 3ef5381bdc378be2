package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** The name that a Kratix Promise would get is none that Kubernetes and Kratix take. */
public record IllegalPromiseName(String kratixName, Span at) implements Problem {

  public static final Code CODE = new Code("P0521", "illegal-promise-name");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + kratixName + "` cannot be the name of a Kratix Promise",
            at,
            "its Promise would be called `" + kratixName + "`")
        .help(
            "a Promise's name has at most 63 lower-case letters, digits and `-`, and begins and"
                + " ends with a letter or digit: choose one with `named \"...\"`");
  }
}
