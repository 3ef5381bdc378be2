package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A path or glob of an inventory matches no file. */
public record InventoryNotFound(String path, Span at) implements Problem {

  public static final Code CODE = new Code("P0509", "inventory-not-found");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("No file matches `" + path + "`", at, "clusters are looked for here")
        .help("the path is relative to this file, and `*` stands for part of a name");
  }
}
