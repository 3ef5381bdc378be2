package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import java.util.List;

/** State stores of two kinds have one name, and so one folder among the bundles. */
public record StoreOfTwoKinds(Cluster first, Cluster second) implements Problem {

  public static final Code CODE = new Code("P0518", "store-of-two-kinds");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String name = second.destination().store().name();
    return Report.error(
            "two state stores of different kinds are called `" + name + "`",
            second.at(),
            "`" + second.name() + "` writes to the " + second.destination().store().kind())
        .and(
            first.at(),
            "`" + first.name() + "` writes to the " + first.destination().store().kind())
        .help("bundles are written to folders by the names of stores: give one another name")
        .clusters(List.of(first.name(), second.name()));
  }
}
