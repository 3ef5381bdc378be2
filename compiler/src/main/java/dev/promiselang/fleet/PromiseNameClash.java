package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Two promises of the program would be one Kratix Promise. */
public record PromiseNameClash(String kratixName, Span at, Span first) implements Problem {

  public static final Code CODE = new Code("P0520", "promise-name-clash");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "two promises have the Kratix name `" + kratixName + "`",
            at,
            "this one is called `" + kratixName + "` in the platform cluster")
        .and(first, "so is this one")
        .help("give one of them another name: `promise X named \"...\" { ... }`");
  }
}
