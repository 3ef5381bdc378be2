package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A permission is about a verb that Kubernetes does not know; an API may have such a one. */
record UnknownVerb(String verb, Span at) implements Problem {

  public static final Code CODE = new Code("P0625", "unknown-verb");

  static final List<String> KNOWN =
      List.of(
          "get",
          "list",
          "watch",
          "create",
          "update",
          "patch",
          "delete",
          "deletecollection",
          "bind",
          "escalate",
          "impersonate",
          "use",
          "approve",
          "sign",
          "*");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.warning("Kubernetes has no verb `" + verb + "`", at, "this permits nothing")
        .help(Suggestions.didYouMean(verb, KNOWN))
        .help("verbs are " + Suggestions.quoted(KNOWN));
  }
}
