package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;

/** The api and workflows of a split promise live in one Promise, but differ between its rings. */
public record BaseVaries(
    PromiseModel promise, String firstRing, String ring, ContentDifference difference)
    implements Problem {

  public static final Code CODE = new Code("P0535", "base-varies");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`"
                + difference.path()
                + "` of `"
                + promise.name()
                + "` differs between its rings `"
                + firstRing
                + "` and `"
                + ring
                + "`",
            promise.splitAt(),
            "in `"
                + firstRing
                + "` it is `"
                + difference.first()
                + "`, in `"
                + ring
                + "` `"
                + difference.second()
                + "`")
        .and(promise.at(), "it has an api or workflow, which all rings share")
        .help(
            "let it be the same in every ring, or move what differs into `install` or a promise of"
                + " its own");
  }
}
