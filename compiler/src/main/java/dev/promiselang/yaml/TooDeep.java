package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Mappings and lists inside each other without end. */
public record TooDeep(Span at, int limit) implements Problem {

  public static final Code CODE = new Code("P0713", "too-deep");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "this file is nested too deeply", at, "level " + (limit + 1) + " opens here")
        .help("mappings and lists may stand in each other " + limit + " times");
  }
}
