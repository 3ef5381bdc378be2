package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A test makes a request of a promise that makes nothing of requests. */
record NothingToConfigure(Span at, String promise, String reason, Span declaredAt, String help)
    implements Problem {

  public static final Code CODE = new Code("P0374", "nothing-to-configure");

  static NothingToConfigure of(Span at, String promise, Span declaredAt) {
    return new NothingToConfigure(
        at,
        promise,
        "it has no `configure`",
        declaredAt,
        "give it a `configure { ... }`; what it puts on a cluster is `" + promise + ".install(c)`");
  }

  static NothingToConfigure derived(Span at, String promise, String base, Span declaredAt) {
    return new NothingToConfigure(
        at,
        promise,
        "it is derived, and requests stay with `" + base + "`",
        declaredAt,
        "write `" + base + ".configure(...)`");
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + promise + "` makes nothing of requests", at, reason)
        .and(declaredAt, "declared here")
        .help(help);
  }
}
