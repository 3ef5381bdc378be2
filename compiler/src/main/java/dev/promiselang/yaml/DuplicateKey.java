package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A key that stands twice in one mapping. */
public record DuplicateKey(Span at, String key, Span first) implements Problem {

  public static final Code CODE = new Code("P0711", "duplicate-key");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("the key `" + key + "` stands twice in one mapping", at, "here again")
        .and(first, "here first")
        .help("remove one of the two; readers of YAML do not agree on which one counts");
  }
}
