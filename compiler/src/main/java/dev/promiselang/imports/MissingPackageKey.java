package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Keys without which {@code package.yaml} is not complete, each with a value to begin with. */
record MissingPackageKey(Span at, List<Required> keys) implements Problem {

  public static final Code CODE = new Code("P0703", "missing-package-key");

  MissingPackageKey {
    keys = List.copyOf(keys);
  }

  record Required(String key, String example) {}

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String names = keys.stream().map(k -> "`" + k.key() + "`").collect(Collectors.joining(", "));
    Report report =
        Report.error(
            "`package.yaml` does not say " + names,
            at,
            keys.size() == 1 ? "this key is required" : "these keys are required");
    for (Required missing : keys) {
      report = report.help("write `" + missing.key() + ": " + missing.example() + "`");
    }
    return report;
  }
}
