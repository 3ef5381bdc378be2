package dev.promiselang.fleet.placement.portable;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A selector of a library cannot be emitted as labels. */
public record NotPortable(Span at, String reason) implements Problem {

  public static final Code CODE = new Code("P0545", "not-portable");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("where this lands cannot be said by labels alone", at, reason)
        .help(
            "without a fleet, write equalities on Bool, String, enumeration or Int facts without"
                + " default, joined by `and`");
  }
}
