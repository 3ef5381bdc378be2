package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.PromiseItem;

/** Two versions of a kind give it different names. */
record NamesDiffer(Span at, String kind, Span first) implements Problem {

  public static final Code CODE = new Code("P0654", "names-differ");

  static NamesDiffer of(PromiseItem.Api api, PromiseItem.Api first) {
    return new NamesDiffer(place(api), api.kind().text(), place(first));
  }

  private static Span place(PromiseItem.Api api) {
    return api.names().getFirst().at().to(api.names().getLast().at());
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("the versions of `" + kind + "` have different names", at, "these names")
        .and(first, "and these")
        .help("a kind has its names in all versions: write `names` before one of them alone");
  }
}
