package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/** A container has the name of another one, which may be Kratix's own. */
record ContainerNameTaken(String container, Optional<Span> first, Span at) implements Problem {

  public static final Code CODE = new Code("P0608", "container-name-taken");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error("the container name `" + container + "` is taken", at, "this needs another")
            .help("`reader`, `work-writer` and `status-writer` are containers of Kratix");
    return first.map(place -> report.and(place, "this has the name already")).orElse(report);
  }
}
