package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** A served version takes a field that is lost when the object is stored. */
record FieldNotStored(VersionPlaces places, String words) implements Problem {

  public static final Code CODE = new Code("P0656", "field-not-stored");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "`" + places.field() + "` of `" + places.served() + "` would be lost",
            places.at(),
            words);
    return places
        .addTo(report)
        .help(
            "objects are kept as `"
                + places.stored()
                + "`, without any conversion: add the field there, too")
        .help("or take it away here, or do not serve `" + places.served() + "`: `@served(false)`");
  }
}
