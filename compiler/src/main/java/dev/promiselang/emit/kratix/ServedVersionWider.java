package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** A served version takes what the stored one would refuse. */
record ServedVersionWider(VersionPlaces places, String words) implements Problem {

  public static final Code CODE = new Code("P0658", "served-version-wider");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "`"
                + places.served()
                + "` takes for `"
                + places.field()
                + "` what `"
                + places.stored()
                + "` refuses",
            places.at(),
            words);
    return places
        .addTo(report)
        .help(
            "requests are checked in the version in which they are made, and stored as they are:"
                + " let both versions say the same, or do not serve this one: `@served(false)`");
  }
}
