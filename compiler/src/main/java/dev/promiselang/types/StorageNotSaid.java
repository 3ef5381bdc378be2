package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A kind has several versions, and none says that it is stored. */
record StorageNotSaid(List<Span> places, String kind, List<String> versions) implements Problem {

  public static final Code CODE = new Code("P0383", "storage-not-said");

  StorageNotSaid {
    places = List.copyOf(places);
    versions = List.copyOf(versions);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "no version of `" + kind + "` is said to be stored",
            places.getLast(),
            "several versions, the last of which is `" + versions.getLast() + "`");
    for (int i = 0; i < places.size() - 1; i++) {
      report = report.and(places.get(i), "here is `" + versions.get(i) + "`");
    }
    return report.help(
        "write `@storage` before one of them: objects are kept in that version, and `configure`"
            + " gets them in it");
  }
}
