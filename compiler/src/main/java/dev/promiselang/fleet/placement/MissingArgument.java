package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.syntax.Parameter;
import java.util.List;

/** Nobody sets a parameter without default on a cluster where its promise lands. */
public record MissingArgument(
    PromiseModel promise, Parameter parameter, Reason reason, List<String> clusters)
    implements Problem {

  public static final Code CODE = new Code("P0531", "missing-argument");

  Object key() {
    return List.of(CODE, promise.id(), parameter.name().text(), reason.at());
  }

  MissingArgument on(List<String> all) {
    return new MissingArgument(promise, parameter, reason, all);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String name = parameter.name().text();
    return Report.error(
            "nobody sets `"
                + name
                + "` of `"
                + promise.name()
                + "` on "
                + ClusterFindings.words(clusters),
            reason.at(),
            Chains.deed(promise, reason) + ", without `" + name + "`")
        .and(parameter.at(), "`" + name + "` has no default here")
        .and(Chains.above(reason))
        .help("set it: `" + promise.name() + "(" + name + ": ...)`, or give it a default")
        .clusters(clusters);
  }
}
