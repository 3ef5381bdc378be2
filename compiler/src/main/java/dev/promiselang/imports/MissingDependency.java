package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A dependency by path that leads to no package. */
public record MissingDependency(Span at, String name, String path) implements Problem {

  public static final Code CODE = new Code("P0730", "missing-dependency");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the dependency `" + name + "` is not there", at, "no `package.yaml` in `" + path + "`")
        .help("a path is relative to the folder of the `package.yaml` that it stands in");
  }
}
