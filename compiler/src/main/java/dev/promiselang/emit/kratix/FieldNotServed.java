package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** A served version does not show a field that is stored. */
record FieldNotServed(VersionPlaces places, String words) implements Problem {

  public static final Code CODE = new Code("P0657", "field-not-served");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.warning(
            "`"
                + places.served()
                + "` does not show `"
                + places.field()
                + "` as `"
                + places.stored()
                + "` has it",
            places.at(),
            words);
    return places
        .addTo(report)
        .help("add the field to `" + places.served() + "`, or do not serve it: `@served(false)`");
  }
}
