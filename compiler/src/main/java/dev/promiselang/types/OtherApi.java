package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A promise offers a second kind, or its kind in a second group. */
record OtherApi(
    Span at, String promise, Difference difference, String name, String firstName, Span first)
    implements Problem {

  public static final Code CODE = new Code("P0381", "other-api");

  /** In what the second api is another one. */
  enum Difference {
    KIND("kind", "name its `api` `%s`, too"),
    GROUP("group", "put it into `%s`, too");

    private final String word;
    private final String alike;

    Difference(String word, String alike) {
      this.word = word;
      this.alike = alike;
    }
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + promise + "` has a second api, of another " + difference.word,
            at,
            "this is `" + name + "`")
        .and(first, "the first is `" + firstName + "`")
        .help(
            "Kratix has one api per Promise: if this is another version, "
                + difference.alike.formatted(firstName)
                + "; otherwise give it a promise of its own");
  }
}
