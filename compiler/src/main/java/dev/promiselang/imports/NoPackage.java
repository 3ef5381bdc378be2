package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** There is no {@code package.yaml} where the package should be. */
public record NoPackage(String folder) implements Problem {

  public static final Code CODE = new Code("P0701", "no-package");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("there is no `package.yaml` in `" + folder + "`", Span.NONE, "")
        .help("write one:\nname: my-platform\nversion: 0.1.0\nlanguage: 1");
  }
}
