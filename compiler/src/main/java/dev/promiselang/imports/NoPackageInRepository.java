package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A repository without a {@code package.yaml} where a package is looked for. */
public record NoPackageInRepository(Span at, String repository, String folder) implements Problem {

  public static final Code CODE = new Code("P0766", "no-package-in-repository");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String where = folder.isEmpty() ? "at its top" : "in its folder `" + folder + "`";
    return Report.error(
            "`" + repository + "` has no `package.yaml` " + where + " at this version",
            at,
            "no package there")
        .help(
            "a package in a folder of the repository is named with `path: <folder>`; a repository"
                + " that holds none is no dependency");
  }
}
