package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/** A permission names a resource that does not exist, or not in the form that resources have. */
record WrongPermittedResource(String resource, Optional<String> meant, Span at) implements Problem {

  public static final Code CODE = new Code("P0626", "wrong-permitted-resource");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + resource + "` is no resource", at, "this permits nothing")
        .help(meant.map(form -> "did you mean `" + form + "`?").orElse(""))
        .help(
            "a resource is a plural, after its group and a slash unless the group is the core one:"
                + " `pods`, `apps/deployments`");
  }
}
