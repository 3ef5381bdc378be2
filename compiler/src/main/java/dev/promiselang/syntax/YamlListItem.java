package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A list is written as in YAML, with dashes. */
public record YamlListItem(Span at) implements Problem {

  public static final Code CODE = new Code("P0109", "yaml-list-item");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("a list is not written with dashes", at, "this begins a YAML list item")
        .help("write the list in brackets: `[ { name: \"http\" }, { name: \"metrics\" } ]`");
  }
}
