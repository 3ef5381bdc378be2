package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Something else than the name of a type is given to {@code schemaOf}. */
record TypeNeeded(Span at) implements Problem {

  public static final Code CODE = new Code("P0394", "type-needed");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`schemaOf` needs the name of a type", at, "not in this form")
        .help(
            "name a type of yours, such as `schemaOf(Backup)`; any other gets a name first: `type"
                + " Backups = [Backup]`");
  }
}
