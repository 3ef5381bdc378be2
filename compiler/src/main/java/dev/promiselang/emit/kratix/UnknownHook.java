package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A workflow belongs to a hook that Kratix does not have. */
record UnknownHook(String hook, Span at) implements Problem {

  public static final Code CODE = new Code("P0619", "unknown-hook");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("there is no hook `" + hook + "`", at, "Kratix never runs this")
        .help(
            "hooks are `resource.configure`, `resource.delete`, `promise.configure` and"
                + " `promise.delete`");
  }
}
