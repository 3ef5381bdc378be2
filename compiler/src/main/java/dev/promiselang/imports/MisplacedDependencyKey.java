package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A key of a dependency that means nothing where it stands. */
public record MisplacedDependencyKey(Span at, String key, String where, String help)
    implements Problem {

  public static final Code CODE = new Code("P0769", "misplaced-dependency-key");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + key + "` has no meaning " + where, at, "not here").help(help);
  }
}
