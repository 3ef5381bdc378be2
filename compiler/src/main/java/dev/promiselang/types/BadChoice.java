package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Something in a {@code oneOf} that is no choice among fields. */
record BadChoice(Span at, Fault fault) implements Problem {

  public static final Code CODE = new Code("P0340", "bad-choice");

  /** What is wrong with it. */
  enum Fault {
    NO_FIELD(
        "a `oneOf` holds fields only",
        "this is no field",
        "put it behind the braces of the `oneOf`, into the record around it"),
    OPTIONAL(
        "a choice of a `oneOf` is there or not by being chosen",
        "optional besides",
        "write its type without `?`"),
    DEFAULTED(
        "a choice of a `oneOf` has no default: it would always be set",
        "a default",
        "give the field that holds the `oneOf` a default, or leave this one away"),
    AMONG_FACTS(
        "facts have no `oneOf`: every cluster has all of them",
        "a choice among facts",
        "use an enumeration, and facts with defaults for what belongs to its members"),
    EMPTY("a `oneOf` without fields has no values", "nothing to choose from", "name its fields");

    private final String title;
    private final String label;
    private final String help;

    Fault(String title, String label, String help) {
      this.title = title;
      this.label = label;
      this.help = help;
    }
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public boolean mayFollowFromSyntax() {
    return fault == Fault.EMPTY;
  }

  @Override
  public Report report() {
    return Report.error(fault.title, at, fault.label).help(fault.help);
  }
}
