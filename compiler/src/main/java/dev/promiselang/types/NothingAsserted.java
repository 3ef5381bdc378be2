package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A test or policy without any assertion: it holds whatever happens. */
record NothingAsserted(Span at, String word) implements Problem {

  public static final Code CODE = new Code("P0392", "nothing-asserted");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public boolean mayFollowFromSyntax() {
    return true;
  }

  @Override
  public Report report() {
    return Report.warning(
            "this " + word + " asserts nothing", at, "it says only that its values can be computed")
        .help("write what must be true of them: `assert ...`");
  }
}
