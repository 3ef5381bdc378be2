package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** A served version may refuse what is stored, or check less than the stored one. */
record ServedVersionNarrower(VersionPlaces places, String words) implements Problem {

  public static final Code CODE = new Code("P0659", "served-version-narrower");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.warning(
            "`"
                + places.field()
                + "` differs in `"
                + places.served()
                + "` and `"
                + places.stored()
                + "`",
            places.at(),
            words);
    return places
        .addTo(report)
        .help(
            "an object that is stored in one version is read, and changed, in the other: let both"
                + " say the same where you can");
  }
}
