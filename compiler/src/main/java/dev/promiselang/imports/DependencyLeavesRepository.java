package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A dependency by path of a fetched package that leads out of its repository. */
record DependencyLeavesRepository(Span at, String path, String repository) implements Problem {

  public static final Code CODE = new Code("P0757", "dependency-leaves-repository");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + path + "` leads out of the repository `" + repository + "`",
            at,
            "not in the repository")
        .help("a package that is fetched may depend on folders of its own repository, or on git");
  }
}
