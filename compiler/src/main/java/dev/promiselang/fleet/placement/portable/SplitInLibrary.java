package dev.promiselang.fleet.placement.portable;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A promise of a library is split. */
public record SplitInLibrary(String promise, Span at) implements Problem {

  public static final Code CODE = new Code("P0548", "split-in-library");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + promise + "` is split, but there is no fleet to make rings of",
            at,
            "rings are made of the facts of clusters")
        .help("leave the split to the platform that has the fleet");
  }
}
