package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A path to a file that does not belong to the package of the importing module. */
record PathLeavesPackage(Span at, String path) implements Problem {

  public static final Code CODE = new Code("P0708", "path-leaves-package");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + path + "` is outside of this package", at, "leads out of the package")
        .help(
            "files of another package are reached by naming it in the dependencies of"
                + " `package.yaml`: `import shared.naming`");
  }
}
