package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A merge key whose value has no entries to merge. */
public record MergeOfNoMapping(Span at) implements Problem {

  public static final Code CODE = new Code("P0717", "merge-of-no-mapping");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`<<` merges mappings, and this is none", at, "nothing to merge here")
        .help("write an alias of a mapping, or a list of such; quote the key when it is only text");
  }
}
