package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A group of clusters stands where it is not known which cluster is asked about. */
record GroupWithoutCluster(Span at, String group, Span declaredAt) implements Problem {

  public static final Code CODE = new Code("P0223", "group-without-cluster");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + group + "` is true or false of a cluster, and none is known here",
            at,
            "of which cluster?")
        .and(declaredAt, "it is a group of clusters")
        .help(
            "in tests and policies compare the facts of a cluster: `all c in clusters where c.env"
                + " == \"prod\" : ...`");
  }
}
