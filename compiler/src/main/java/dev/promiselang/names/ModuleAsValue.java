package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A module, a set of manifests or a group of kinds where a value is needed. */
record ModuleAsValue(Span at, String name) implements Problem {

  public static final Code CODE = new Code("P0212", "module-as-value");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + name + "` is a module and has no value of its own", at, "a module")
        .help("name something in it: `" + name + ".x`");
  }
}
